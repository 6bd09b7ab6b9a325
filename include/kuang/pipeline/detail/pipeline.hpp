#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/pipeline/pipeline.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace kuang {
namespace detail {

// The page as one component sees it.
template <class Document, class Layer_of>
class component_in {
public:
    component_in(const decoded_text& text, std::span<const name_hit> hits, std::span<const name_hit> own,
                 std::uint32_t owner, const Layer_of& layer_of)
        : text_{text}, hits_{hits}, own_{own}, owner_{owner}, layer_of_{layer_of} {}

    [[nodiscard]] const decoded_text& text() const noexcept { return text_; }
    [[nodiscard]] std::span<const name_hit> hits() const noexcept { return hits_; }
    [[nodiscard]] std::span<const name_hit> own_hits() const noexcept { return own_; }
    [[nodiscard]] std::uint32_t owner() const noexcept { return owner_; }
    template <class T>
    [[nodiscard]] std::span<const T> layer() const noexcept {
        const std::vector<T>& mentions = std::get<std::vector<T>>(layer_of_);
        return {mentions.data(), mentions.size()};
    }

private:
    const decoded_text& text_;
    std::span<const name_hit> hits_, own_;
    std::uint32_t owner_;
    const Layer_of& layer_of_;
};

template <class T>
inline constexpr char buffer_tag = 0;  // its address tells the types of buffers apart
template <class T>
struct buffer_of : component_buffer {
    T object{};
};

template <class Layer_of>
class component_out {
public:
    component_out(Layer_of& layer_of, std::vector<std::shared_ptr<component_buffer>>& buffers)
        : layer_of_{layer_of}, buffers_{buffers} {}

    template <class T>
    [[nodiscard]] std::vector<T>& layer() noexcept {
        return std::get<std::vector<T>>(layer_of_);
    }
    template <class T>
    [[nodiscard]] T& buffer() {
        const auto place =
            std::find_if(buffers_.begin(), buffers_.end(),
                         [](const std::shared_ptr<component_buffer>& held) { return held->type == &buffer_tag<T>; });
        if (place != buffers_.end() && !(*place)->shared) return static_cast<buffer_of<T>&>(**place).object;
        auto* const made = new buffer_of<T>;
        std::shared_ptr<component_buffer> held{static_cast<component_buffer*>(made)};  // as one type for all
        held->type = &buffer_tag<T>;
        if (place == buffers_.end()) buffers_.push_back(std::move(held));
        else *place = std::move(held);
        return made->object;
    }

private:
    Layer_of& layer_of_;
    std::vector<std::shared_ptr<component_buffer>>& buffers_;
};

// Sorts by begin, longer first; of equal spans the first made stays first. Every component appends in order, so
// a layer is a few ordered runs: they are merged two by two through `other`, which is kept for the next text.
template <mention T>
void sort_layer(std::vector<T>& layer, std::vector<T>& other) {
    const auto before = [](const T& a, const T& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; };
    const auto run_end = [&](std::size_t at) {
        if (at < layer.size()) ++at;
        while (at < layer.size() && !before(layer[at], layer[at - 1])) ++at;
        return at;
    };
    while (run_end(0) < layer.size()) {
        other.clear();
        for (std::size_t a = 0; a < layer.size();) {
            const std::size_t middle = run_end(a), end = run_end(middle);
            std::size_t b = middle;
            while (a < middle || b < end)
                other.push_back(b == end || (a < middle && !before(layer[b], layer[a])) ? layer[a++] : layer[b++]);
            a = end;
        }
        layer.swap(other);
    }
}

// A layer that has something to settle once all components ran (nesting, duplicates) says so by an overload.
template <class T>
void settle_layer(std::vector<T>& layer, std::vector<T>& other, const decoded_text& text) {
    sort_layer(layer, other);
    if constexpr (requires { settle(layer, text); }) settle(layer, text);
}

}  // namespace detail

template <class... Components>
const lexicon& pipeline<Components...>::names() const {
    std::call_once(names_->once, [this] {
        name_sink sink;
        sink.reserve(std::size_t{1} << 15);  // as our own taggers have; pages never touched cost nothing
        std::uint32_t owner = 0;
        const auto offer = [&]<class C>(const C& c) {
            sink.owner(owner++);
            if constexpr (names_component<C>) c.names(sink);
        };
        std::apply([&](const Components&... c) { (offer(c), ...); }, components_);
        names_->names = lexicon{sink};
    });
    return names_->names;
}

template <class... Components>
void pipeline<Components...>::prepare(document_type& page) const {
    page.own_hits_.resize(sizeof...(Components));
    page.buffers_.resize(sizeof...(Components));
}

template <class... Components>
void pipeline<Components...>::run(std::string_view text, document_type& page) const {
    if constexpr (sizeof...(Components) > 0) detail::check_needs<layers<>, Components...>();
    prepare(page);
    page.clear();
    const bool own_text = page.owns(text);
    page.decoded_.assign(text);  // may throw, and the page keeps its old text then
    if (!own_text) page.text_.reset();
    page.hits_.clear();
    for (std::vector<name_hit>& own : page.own_hits_) own.clear();
    if constexpr ((names_component<Components> || ...)) {
        names().find_all(page.decoded_, page.hits_);
        for (const name_hit& hit : page.hits_) page.own_hits_[hit.owner].push_back(hit);
    }
    using tuple = decltype(page.mentions_);
    std::uint32_t owner = 0;
    const auto run_one = [&](const auto& component) {
        const detail::component_in<document_type, tuple> in{page.decoded_, page.hits_, page.own_hits_[owner], owner,
                                                            page.mentions_};
        detail::component_out<tuple> out{page.mentions_, page.buffers_[owner]};
        component.run(in, out);
        ++owner;
    };
    std::apply([&](const Components&... c) { (run_one(c), ...); }, components_);
    const auto settle_all = [&]<class... Ts>(std::vector<Ts>&... layer) {
        (detail::settle_layer(layer, std::get<std::vector<Ts>>(page.sorting_), page.decoded_), ...);
    };
    std::apply(settle_all, page.mentions_);
}

}  // namespace kuang
