#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/text/span.hpp>

#include <atomic>
#include <compare>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace kuang {

namespace detail {

// Working memory of one component, of any default-constructible type (buffer_of); it stays where it is.
struct component_buffer {
    component_buffer() = default;
    component_buffer(const component_buffer&) = delete;
    component_buffer& operator=(const component_buffer&) = delete;
    virtual ~component_buffer() = default;

    const char* type = nullptr;
    std::atomic<bool> shared = false;  // by a copy whose mentions may look into it: not to be written again
};

}  // namespace detail

/// A text with the mentions found in it, layer by layer. Made by a pipeline; reuse it by `pipeline::run`.
///
/// Layers    `all<T>()` for each T of the template arguments, sorted by begin, longer first.
/// Lifetime  mentions are offsets and views into the caller's text and the pipeline's tables: both must
///           outlive the document. `own()` gives one with a text of its own.
template <mention... Layers>
class document {
public:
    document() = default;

    /// The caller's text.
    [[nodiscard]] std::string_view text() const noexcept { return decoded_.bytes(); }

    /// The bytes of one mention, or of any span: a view into the caller's text.
    template <mention M>
    [[nodiscard]] std::string_view text_of(const M& m) const noexcept {
        return text().substr(m.begin, m.end - m.begin);
    }

    /// All mentions of one layer. The views are good until the document is run again.
    template <class T>
        requires detail::has_layer<T, layers<Layers...>>
    [[nodiscard]] std::span<const T> all() const noexcept {
        const std::vector<T>& mentions = std::get<std::vector<T>>(mentions_);
        return {mentions.data(), mentions.size()};
    }

    /// The decoded text: characters, classes, offsets.
    [[nodiscard]] const decoded_text& decoded() const noexcept { return decoded_; }

    /// A copy that owns its text; the mentions still look into the pipeline's tables.
    [[nodiscard]] document own() const {
        document copy;
        copy.text_ = std::make_shared<const std::string>(text());
        copy.decoded_.assign(*copy.text_);
        copy.mentions_ = mentions_;
        // Mentions may look into names that a component composed: those stay as they are from now on.
        for (const auto& of_component : buffers_)
            for (const auto& held : of_component) held->shared = true;
        copy.buffers_ = buffers_;
        return copy;
    }

private:
    template <class... Components>
    friend class pipeline;

    // Is it a piece of the text that this document keeps itself?
    [[nodiscard]] bool owns(std::string_view piece) const noexcept {
        const std::compare_three_way order;  // of any two pointers
        return text_ && order(text_->data(), piece.data()) <= 0 &&
               order(piece.data() + piece.size(), text_->data() + text_->size()) <= 0;
    }
    void clear() noexcept { (std::get<std::vector<Layers>>(mentions_).clear(), ...); }

    decoded_text decoded_;
    std::tuple<std::vector<Layers>...> mentions_;
    std::tuple<std::vector<Layers>...> sorting_;  // room to sort in
    std::vector<name_hit> hits_;
    std::vector<std::vector<name_hit>> own_hits_;                                  // by component
    std::vector<std::vector<std::shared_ptr<detail::component_buffer>>> buffers_;  // by component
    std::shared_ptr<const std::string> text_;                                      // only in a copy made by own()
};

}  // namespace kuang
