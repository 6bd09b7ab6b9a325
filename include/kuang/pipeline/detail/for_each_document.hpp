#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/pipeline/for_each_document.hpp>

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace kuang {
namespace detail {

// An element of the input is a text, or {text, value}.
template <class Element>
std::string_view text_of_element(const Element& element) {
    if constexpr (std::convertible_to<const Element&, std::string_view>) return element;
    else return std::get<0>(element);
}

template <class Document, class Element, class Sink>
bool give(Sink& sink, const Document& page, Element& element) {
    const auto call = [&]() -> decltype(auto) {
        if constexpr (std::convertible_to<const Element&, std::string_view>) return sink(page);
        else return sink(page, std::get<1>(element));
    };
    if constexpr (std::same_as<decltype(call()), bool>) return call();
    else return call(), true;
}

// One mined document and the element it came from; `next` slots form a ring in input order.
template <class Document, class Element>
struct batch_slot {
    std::optional<Element> element;
    Document page;
    bool done = false;
};

// Does an element stay where it is while later ones are read? Then a slot has its address, else the element itself.
template <class Iterator>
inline constexpr bool stays_in_place =
    std::forward_iterator<Iterator>&& std::is_lvalue_reference_v<std::iter_reference_t<Iterator>>;

// The threads share the ring: a free slot takes the next input, the oldest mined slot goes to the sink.
template <class Pipeline, class Iterator, class Sentinel, class Sink>
class batch {
    static constexpr bool in_place = stays_in_place<Iterator>;
    using reference = std::iter_reference_t<Iterator>;
    using held = std::conditional_t<in_place, std::remove_reference_t<reference>*, std::remove_cvref_t<reference>>;
    using slot = batch_slot<typename Pipeline::document_type, held>;

public:
    batch(const Pipeline& mine, Iterator begin, Sentinel end, Sink& sink, std::size_t slots)
        : mine_{mine}, next_{std::move(begin)}, end_{std::move(end)}, sink_{sink}, ring_(slots) {}

    void work() {
        std::unique_lock lock{mutex_};
        try {
            while (!stopped_) {
                if (taken_ < read_ && !giving_ && at(taken_).done) give_oldest(lock);
                else if (!exhausted_ && !reading_ && read_ - taken_ < ring_.size()) read_and_mine(lock);
                else if (exhausted_ && taken_ == read_) break;
                else changed_.wait(lock);
            }
        } catch (...) {
            if (!lock.owns_lock()) lock.lock();
            if (!failure_) failure_ = std::current_exception();
            stopped_ = true;
        }
        changed_.notify_all();
    }
    std::size_t finish() {
        if (failure_) std::rethrow_exception(failure_);
        return taken_;
    }

private:
    slot& at(std::size_t number) { return ring_[number % ring_.size()]; }
    static auto& element_of(slot& s) {
        if constexpr (in_place) return **s.element;
        else return *s.element;
    }

    void read_and_mine(std::unique_lock<std::mutex>& lock) {
        slot& mine = at(read_);
        reading_ = true;  // one thread reads, so that slots are filled in input order; the others mine and give
        lock.unlock();
        if (begun_) ++next_;  // not before the next element is wanted: it may be slow to come
        begun_ = true;
        const bool more = next_ != end_;
        if (more) {
            if constexpr (in_place) mine.element = &*next_;
            else mine.element.emplace(*next_);
        }
        lock.lock();
        reading_ = false;
        exhausted_ = !more;
        read_ += more;
        changed_.notify_all();
        if (!more) return;
        lock.unlock();
        mine_.run(text_of_element(element_of(mine)), mine.page);
        lock.lock();
        mine.done = true;
        changed_.notify_all();
    }
    void give_oldest(std::unique_lock<std::mutex>& lock) {
        slot& oldest = at(taken_);
        giving_ = true;
        lock.unlock();
        const bool more = give(sink_, oldest.page, element_of(oldest));
        lock.lock();
        giving_ = false;
        oldest.done = false;
        ++taken_;
        stopped_ = stopped_ || !more;
        changed_.notify_all();
    }

    const Pipeline& mine_;
    Iterator next_;
    Sentinel end_;
    Sink& sink_;
    std::vector<slot> ring_;
    std::size_t read_ = 0, taken_ = 0;
    bool begun_ = false, reading_ = false, exhausted_ = false, giving_ = false, stopped_ = false;
    std::exception_ptr failure_;
    std::mutex mutex_;
    std::condition_variable changed_;
};

}  // namespace detail

template <class... Components, std::ranges::input_range Texts, class Sink>
std::size_t for_each_document(const pipeline<Components...>& mine, Texts&& texts, unsigned threads, Sink&& sink) {
    if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
    using iterator = std::ranges::iterator_t<Texts>;
    using sentinel = std::ranges::sentinel_t<Texts>;
    detail::batch<pipeline<Components...>, iterator, sentinel, std::remove_reference_t<Sink>> work{
        mine, std::ranges::begin(texts), std::ranges::end(texts), sink, threads == 1 ? 1U : std::size_t{threads} * 4};
    mine.warm();
    {
        std::vector<std::jthread> helpers;
        try {
            for (unsigned i = 1; i < threads; ++i) helpers.emplace_back([&work] { work.work(); });
        } catch (const std::system_error&) {
            // The system has no more threads: those there are do the work.
        }
        work.work();
    }
    return work.finish();
}

}  // namespace kuang
