#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/error.hpp>
#include <kuang/token/detail/tag_features.hpp>
#include <kuang/token/detail/tag_path.hpp>
#include <kuang/token/detail/tag_reader.hpp>
#include <kuang/token/train.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kuang {
namespace detail {

// One run of units with the tags that it should have.
struct training_sequence {
    tag_sequence units;
    std::vector<std::uint8_t> gold;
};

// Where words end, laid on units. A number or a Latin word that the corpus cuts is one unit all the same.
inline std::vector<std::uint8_t> gold_tags(const decoded_text& text, const tag_sequence& units,
                                           std::span<const std::uint32_t> ends) {
    std::vector<std::uint8_t> tags(units.size());
    bool opens = true;
    auto at = ends.begin();
    for (std::size_t i = 0; i < units.size(); ++i) {
        const offset end = text.begin_of(units.data()[i + 1].first);
        const offset last = text.begin_of(units.data()[i + 1].first - 1);  // ignorable characters may stand between
        at = std::lower_bound(at, ends.end(), last + 1);
        const bool closes = i + 1 == units.size() || (at != ends.end() && *at <= end);
        tags[i] = static_cast<std::uint8_t>(opens ? (closes ? word_tag::single : word_tag::begin)
                                                  : (closes ? word_tag::end : word_tag::middle));
        opens = closes;
    }
    return tags;
}

// The averaged perceptron. An average of weights over all steps is the weight now minus (sum of step * change) /
// steps, so that only what changes costs anything.
class perceptron {
public:
    explicit perceptron(unsigned bits)
        : features_{bits}, bits_{bits}, now_(std::size_t{1} << bits), sum_(std::size_t{1} << bits) {}

    // Learns one sequence; the number of tags that were wrong.
    std::size_t learn(const training_sequence& s) {
        ++step_;
        const std::size_t n = s.units.size();
        scores_.assign(n, tag_scores{});
        const tag_unit* const unit = s.units.data();
        for (std::size_t i = 0; i < n; ++i)
            features_.for_each(unit + i, [&, &score = scores_[i]](std::uint32_t row) {
                for (std::size_t t = 0; t < word_tags; ++t) score[t] += now_[row][t];
            });
        // A wrong tag gets a start, so that the right one learns to win by a margin.
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t t = 0; t < word_tags; ++t)
                if (t != s.gold[i]) scores_[i][t] += margin;
        best_tags(scores_, changes_, tags_);
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const std::uint8_t is = tags_[i], should = s.gold[i];
            if (i > 0 && (is != should || tags_[i - 1] != s.gold[i - 1])) {
                change(changes_[s.gold[i - 1]][should], changes_sum_[s.gold[i - 1]][should], 1);
                change(changes_[tags_[i - 1]][is], changes_sum_[tags_[i - 1]][is], -1);
            }
            if (is == should) continue;
            ++wrong;
            features_.for_each(unit + i, [&](std::uint32_t row) {
                change(now_[row][should], sum_[row][should], 1);
                change(now_[row][is], sum_[row][is], -1);
            });
        }
        return wrong;
    }

    // The averages in 8 bits. The scale is the one of the largest weights but a few, which are cut.
    [[nodiscard]] tagger_model model() const {
        const auto average = [this](std::int32_t now, std::int64_t sum) {
            return static_cast<double>(now) - static_cast<double>(sum) / static_cast<double>(step_ + 1);
        };
        std::vector<double> sizes;
        for (std::size_t row = 0; row < now_.size(); ++row)
            for (std::size_t t = 0; t < word_tags; ++t)
                if (sum_[row][t] != 0 || now_[row][t] != 0)
                    sizes.push_back(std::abs(average(now_[row][t], sum_[row][t])));
        double largest = 1;
        if (!sizes.empty()) {
            const auto at =
                sizes.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(sizes.size() - 1) * kept_share);
            std::nth_element(sizes.begin(), at, sizes.end());
            largest = std::max(*at, 1e-9);
        }
        const double scale = 127 / largest;
        std::vector<std::uint32_t> rows(now_.size());
        for (std::size_t row = 0; row < now_.size(); ++row) {
            std::uint32_t packed = 0;
            for (std::size_t t = 0; t < word_tags; ++t) {
                const double w = std::clamp(std::round(average(now_[row][t], sum_[row][t]) * scale), -127.0, 127.0);
                packed |= static_cast<std::uint32_t>(static_cast<int>(w) + 128) << 8 * t;
            }
            rows[row] = packed;
        }
        tag_changes changes{};
        for (std::size_t a = 0; a < word_tags; ++a)
            for (std::size_t b = 0; b < word_tags; ++b)
                changes[a][b] = static_cast<std::int32_t>(
                    std::clamp(std::round(average(changes_[a][b], changes_sum_[a][b]) * scale), -32767.0, 32767.0));
        return tagger_model{bits_, std::move(rows), changes};
    }

    [[nodiscard]] const tag_features& features() const noexcept { return features_; }

private:
    static constexpr double kept_share = 0.9999;
    static constexpr std::int32_t margin = 20;  // of 5, 10, 20, 40 the best on held-out folds

    void change(std::int32_t& now, std::int64_t& sum, int by) const noexcept {
        now += by;
        sum += by * step_;
    }

    tag_features features_;
    unsigned bits_;
    std::vector<tag_scores> now_;
    std::vector<std::array<std::int64_t, word_tags>> sum_;
    tag_changes changes_{};
    std::array<std::array<std::int64_t, word_tags>, word_tags> changes_sum_{};
    std::int64_t step_ = 0;
    std::vector<tag_scores> scores_;
    std::vector<std::uint8_t> tags_;
};

// Random enough for an order of sentences (SplitMix64), and the same everywhere; <random> costs compile time.
class shuffle_source {
public:
    explicit shuffle_source(std::uint64_t seed) noexcept : state_{seed} {}
    std::size_t operator()(std::size_t below) noexcept {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ z >> 27) * 0x94D049BB133111EBULL;
        return static_cast<std::size_t>((z ^ z >> 31) % below);
    }

private:
    std::uint64_t state_;
};

// A table that fits the cache is fast; a large corpus has more to say than one can hold.
inline unsigned table_bits(std::size_t words) noexcept {
    unsigned bits = 19;
    for (std::size_t enough = 400'000; words > enough && bits < 22; enough *= 2) ++bits;
    return bits;
}

inline std::vector<training_sequence> training_sequences(const segmented_corpus& corpus,
                                                         const dictionary_tokenizer& evidence,
                                                         const tag_features& features) {
    std::vector<training_sequence> out;
    tag_reader reader{evidence};
    tag_reader::buffers buffer;
    decoded_text text;
    for (std::size_t i = 0; i < corpus.size(); ++i) {
        const segmented_corpus::sentence s = corpus[i];
        text.assign(s.text);
        const auto keep = [&](tag_sequence& units) {
            features.prepare(units);
            std::vector<std::uint8_t> gold = gold_tags(text, units, s.ends);
            out.push_back({units, std::move(gold)});
        };
        reader.read(text, {}, buffer, keep, [](std::uint32_t, token_class) {});
    }
    return out;
}

}  // namespace detail

template <class Progress>
tagger_model train(const segmented_corpus& corpus, const dictionary_tokenizer& evidence, const training_options& chosen,
                   Progress&& progress) {
    using format = detail::model_format;
    if (corpus.empty()) throw error{"a corpus without a word trains nothing"};
    if (chosen.epochs == 0) throw error{"a training needs one epoch at least"};
    const unsigned bits = chosen.bits ? chosen.bits : detail::table_bits(corpus.words());
    if (bits < format::least_bits || bits > format::most_bits)
        throw error{"a table of 2^" + std::to_string(bits) + " rows; choose from " +
                    std::to_string(format::least_bits) + " to " + std::to_string(format::most_bits)};
    detail::perceptron learner{bits};
    const std::vector<detail::training_sequence> sequences =
        detail::training_sequences(corpus, evidence, learner.features());
    training_progress now{.epochs = chosen.epochs, .words = corpus.words()};
    for (const detail::training_sequence& s : sequences) now.units += s.units.size();
    std::vector<std::uint32_t> order(sequences.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    detail::shuffle_source random{chosen.seed};
    for (now.epoch = 1; now.epoch <= chosen.epochs; ++now.epoch) {
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random(i)]);  // as std::shuffle is free to differ
        now.wrong = 0;
        for (const std::uint32_t i : order) now.wrong += learner.learn(sequences[i]);
        if (!progress(std::as_const(now))) break;
    }
    return learner.model();
}

}  // namespace kuang
