// SPDX-License-Identifier: MIT
#include <kuang/pipeline/for_each_document.hpp>

#include "../catch.hpp"
#include "../oracle/components.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

using namespace oracle;
using kuang::for_each_document;

namespace {

const auto mine = kuang::pipeline{digit_runs{}} | listed_names{{"部"}};

std::vector<std::string> numbered(int count) {
    std::vector<std::string> out;
    for (int i = 0; i < count; ++i)
        out.push_back("第" + std::to_string(i) + "部" + std::string(static_cast<std::size_t>(i % 7) * 500, 'x'));
    return out;
}

// An input range that is read once, says what it read, and may fail.
class source {
public:
    struct iterator {
        using value_type = std::string;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag;
        source* from = nullptr;
        std::string operator*() const { return std::to_string(from->at_); }
        iterator& operator++() {
            from->read();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const { return from->at_ == from->count_; }
    };
    explicit source(
        int count, int fails_at = -1, std::function<void(int)> on_read = [](int) {})
        : count_{count}, fails_at_{fails_at}, on_read_{std::move(on_read)} {}
    iterator begin() {
        read();
        return {this};
    }
    static std::default_sentinel_t end() { return {}; }
    [[nodiscard]] int read_so_far() const { return at_; }

private:
    void read() {
        ++at_;
        on_read_(at_);
        if (at_ == fails_at_) throw std::runtime_error{"the source fails"};
    }
    std::atomic<int> at_ = -1;
    int count_, fails_at_;
    std::function<void(int)> on_read_;
};

constexpr unsigned thread_counts[] = {0, 1, 2, 8};

}  // namespace

TEST_CASE("for_each_document: documents come in input order, whatever the threads", "[pipeline]") {
    const std::vector<std::string> texts = numbered(200);
    for (const unsigned threads : thread_counts) {
        CAPTURE(threads);
        std::vector<std::string> got;
        const std::size_t count = for_each_document(mine, texts, threads, [&](const auto& page) {
            REQUIRE(page.template all<digits>().size() == 1);
            REQUIRE(page.template all<name>().size() == 1);
            got.emplace_back(page.text());
        });
        CHECK(count == texts.size());
        CHECK(got == texts);
    }
}

TEST_CASE("for_each_document: as many threads as one by one give the same mentions", "[pipeline]") {
    const std::vector<std::string> texts = numbered(60);
    for (const unsigned threads : thread_counts) {
        std::size_t i = 0;
        bool same = true;
        for_each_document(mine, texts, threads, [&](const auto& page) {
            const auto alone = mine(texts[i++]);
            same = same && std::ranges::equal(page.template all<digits>(), alone.template all<digits>()) &&
                   std::ranges::equal(page.template all<name>(), alone.template all<name>());
        });
        CHECK(same);
    }
}

TEST_CASE("for_each_document: a value is carried along with its text", "[pipeline]") {
    std::vector<std::pair<std::string, std::unique_ptr<int>>> input;
    for (int i = 0; i < 50; ++i) input.emplace_back(std::to_string(i), std::make_unique<int>(i));
    const struct {
        std::move_iterator<decltype(input)::iterator> first, last;
        auto begin() const { return first; }
        auto end() const { return last; }
    } moving{std::move_iterator{input.begin()}, std::move_iterator{input.end()}};
    int next = 0;
    for_each_document(mine, moving, 3, [&](const auto& page, std::unique_ptr<int>& value) {
        CHECK(page.text() == std::to_string(*value));
        CHECK(*value == next++);
    });
    CHECK(next == 50);
}

TEST_CASE("for_each_document: no input, one text, more threads than texts", "[pipeline]") {
    for (const unsigned threads : thread_counts) {
        const auto count = [&](const std::vector<std::string_view>& texts) {
            return for_each_document(mine, texts, threads, [](const auto&) {});
        };
        CHECK(count({}) == 0);
        CHECK(count({"1"}) == 1);
        CHECK(count({"1", "", "2"}) == 3);
    }
}

TEST_CASE("for_each_document: a sink that returns false ends it; the count is what the sink took", "[pipeline]") {
    for (const unsigned threads : thread_counts) {
        source texts{1000};
        int taken = 0;
        const std::size_t count = for_each_document(mine, texts, threads, [&](const auto&) { return ++taken < 10; });
        CAPTURE(threads);
        CHECK(taken == 10);
        CHECK(count == 10);
        const unsigned used = threads ? threads : std::max(1U, std::thread::hardware_concurrency());
        CHECK(texts.read_so_far() <= 10 + static_cast<int>(4 * used) + 1);
    }
}

TEST_CASE("for_each_document: a sink may return what is no bool", "[pipeline]") {
    CHECK(for_each_document(mine, numbered(3), 2, [](const auto&) { return 0; }) == 3);
}

TEST_CASE("for_each_document: at most four documents a thread are in work while the sink is slow", "[pipeline]") {
    for (const unsigned threads : {1U, 2U, 4U}) {
        source texts{60};
        int taken = 0, ahead = 0;
        for_each_document(mine, texts, threads, [&](const auto&) {
            std::this_thread::sleep_for(std::chrono::milliseconds{2});
            ahead = std::max(ahead, texts.read_so_far() - taken++);
        });
        CAPTURE(threads);
        CHECK(ahead <= static_cast<int>(4 * threads));
    }
}

TEST_CASE("for_each_document: a text goes to the sink before the next one is waited for", "[pipeline]") {
    source texts{5};
    int taken = 0;
    for_each_document(mine, texts, 1, [&](const auto&) { CHECK(texts.read_so_far() == taken++); });
    CHECK(taken == 5);
}

TEST_CASE("for_each_document: a source that waits does not hold up the sink", "[pipeline]") {
    // The second text arrives only once the first has come out; a sink held up would never end the wait.
    std::atomic<bool> first_out = false;
    bool waited_in_vain = false;
    source waiting{2, -1, [&](int i) {
                       for (int tenths = 0; i == 1 && !first_out && !waited_in_vain; ++tenths) {
                           std::this_thread::sleep_for(std::chrono::microseconds{100});
                           waited_in_vain = tenths == 20'000;
                       }
                   }};
    for_each_document(mine, waiting, 2, [&](const auto&) { first_out = true; });
    CHECK_FALSE(waited_in_vain);
}

TEST_CASE("for_each_document: an exception from the range or the sink comes out here", "[pipeline]") {
    for (const unsigned threads : thread_counts) {
        CAPTURE(threads);
        int taken = 0;
        source bad{100, 40};
        CHECK_THROWS_WITH(for_each_document(mine, bad, threads, [&](const auto&) { ++taken; }), "the source fails");
        CHECK(taken <= 40);

        source good{100};
        taken = 0;
        CHECK_THROWS_WITH(for_each_document(mine, good, threads,
                                            [&](const auto&) {
                                                if (++taken == 20) throw std::runtime_error{"the sink fails"};
                                            }),
                          "the sink fails");
        CHECK(taken == 20);
    }
}

namespace {
struct fails_at_thirty {
    using needs = kuang::layers<>;
    using makes = kuang::layers<digits>;
    template <class In, class Out>
    void run(const In& in, Out&) const {
        if (in.text().bytes() == "30") throw std::runtime_error{"the component fails"};
    }
};
}  // namespace

TEST_CASE("for_each_document: an exception from a component stops it, what came before is in order", "[pipeline]") {
    for (const unsigned threads : thread_counts) {
        CAPTURE(threads);
        source texts{100};
        int taken = 0;
        CHECK_THROWS_WITH(for_each_document(kuang::pipeline{fails_at_thirty{}}, texts, threads,
                                            [&](const auto& page) { CHECK(page.text() == std::to_string(taken++)); }),
                          "the component fails");
        CHECK(taken <= 30);
    }
}

TEST_CASE("for_each_document: a sink may use the same pipeline", "[pipeline]") {
    std::size_t inner = 0;
    for_each_document(mine, numbered(20), 4, [&](const auto& page) {
        inner += mine(page.text()).template all<digits>().size();
        inner += for_each_document(mine, std::vector{page.text()}, 2, [](const auto&) {});
    });
    CHECK(inner == 40);
}

TEST_CASE("for_each_document: texts that stay in their place are not copied", "[pipeline]") {
    const std::vector<std::string> texts{"a text of more than sixteen bytes: 1",
                                         "a text of more than sixteen bytes: 2"};
    std::size_t at = 0;
    for_each_document(mine, texts, 2, [&](const auto& page) { CHECK(page.text().data() == texts[at++].data()); });
    CHECK(at == 2);
}
