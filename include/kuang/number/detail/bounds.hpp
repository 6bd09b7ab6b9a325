#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/quantity_builder.hpp>

namespace kuang::detail {

// The words around a quantity that bound it: 超过 近 约 before, 左右 以上 behind the unit. A few small words may
// stand between: 超过了40%, 约为三成.
inline void quantity_builder::find_bound(quantity_draft& q) {
    const bool calendar = q.kind == quantity_kind::date || q.kind == quantity_kind::time;
    std::uint32_t behind = std::max(q.edge, q.end);
    if (q.kind == quantity_kind::ordinal) return;
    if (q.kind == quantity_kind::duration && text_[behind] == U'期') ++behind;  // 5年期以上
    if (const number_words::bound_match after = words_.bound_after(text_, behind); after.value != kuang::bound::none) {
        const std::uint32_t length = after.edge - behind;
        const char32_t c = text_[behind];
        bool holds = length > 1 || c == U'许';
        if (c == U'强' || c == U'弱') holds = q.kind == quantity_kind::percent && clause_ends(behind + 1);
        if (c == U'多')
            holds = q.kind != quantity_kind::date && q.kind != quantity_kind::time &&
                    !is_one_of(text_[behind + 1], U"次年名家种");
        if (any_of_at(behind, {U"起", U"之间", U"大关", U"之内", U"多名", U"好几", U"不到", U"不足", U"未满", U"未到",
                               U"差不多"}))
            holds = false;
        if (calendar) holds = holds && after.value == kuang::bound::about;
        if (holds) {
            q.bound = after.value;
            return;
        }
    }
    if (calendar) return;
    // 约占总数的66%和41%: the bound holds for both
    if (q.kind == quantity_kind::percent && last_kind_ == q.kind && last_far_ && last_end_ + 1 == q.begin &&
        is_one_of(text_[last_end_], U"和、与")) {
        q.bound = last_->bound;
        far_ = true;
        return;
    }
    const bool share =
        q.kind == quantity_kind::percent || q.kind == quantity_kind::fraction || q.kind == quantity_kind::multiple;
    std::uint32_t i = q.begin;
    for (int skipped = 0; skipped < 6; ++skipped) {
        const number_words::bound_match before = words_.bound_before(text_, i, floor_);
        if (before.value != kuang::bound::none) {
            const std::uint32_t length = i - before.edge;
            const char32_t c = text_[before.edge];
            bool holds = true;
            if (c == U'~' && before.edge > 0 && before.edge <= std::max(last_->end, last_->edge)) return;  // 50天~60天
            if (length == 1 && c == U'上') holds = is_one_of(text_[q.begin], U"十百千万亿") && skipped == 0;
            if (c == U'近' && length == 1) {
                if (skipped != 0) holds = false;
                const bool recent =
                    q.kind == quantity_kind::duration ||
                    (q.unit_begin != 0 && is_one_of(text_[q.unit_begin], U"场次轮届期周日仗战役季赛盘")) ||
                    any_of_at(behind, {U"赛季", U"财季", U"财年", U"回合", U"主场", U"客场"});
                if (recent)
                    holds = is_one_of(before.edge > 0 ? text_[before.edge - 1] : 0, U"了达长时过") ||
                            any_of_at(behind, {U"时间", U"之久", U"的时间"});
            }
            if (any_of_at(before.edge, {U"最低", U"已达", U"重返", U"上看", U"底线为"}) && length == 2) holds = false;
            if (c == U'过' && length == 1) {  // 过九成, 过万; not 去过三次, 住过30年
                holds = holds && q.kind != quantity_kind::duration && (share || q.value.hi() >= decimal{100});
            }
            if (c == U'几' && q.kind == quantity_kind::duration) holds = false;
            if (c == U'约' && q.kind == quantity_kind::duration && any_of_at(behind, {U"前的"})) holds = false;
            if (holds) q.bound = before.value;
            return;
        }
        const char32_t c = left_of(i);
        if (c == 0 || !is_one_of(c, U"了为有占达到的是在计(就也仅 聘用增加个只能值需")) {
            if (share && about_share_before(i)) q.bound = kuang::bound::about, far_ = true;
            break;
        }
        if (c == U'的') {
            // 约占全年产量的60%, 不得超过货款总额的30%: the base of the proportion stands between
            if (!share) break;
            for (std::uint32_t back = 2; back <= 24; ++back) {
                const auto at_back = [&](std::uint32_t n) { return i >= n ? text_[i - n] : char32_t{0}; };
                const char32_t b = at_back(back);
                if (b == 0 || is_one_of(b, U"。,;:!?") || text_.kind(i - back) == char_class::line_end) break;
                if ((b == U'约' || b == U'概' || b == U'致') && is_one_of(at_back(back - 1), U"占为"))
                    q.bound = kuang::bound::about;
                if (b == U'不' && is_one_of(at_back(back - 1), U"得超可能应") && is_one_of(at_back(back - 2), U"超过"))
                    q.bound = kuang::bound::at_most;
            }
            far_ = q.bound != kuang::bound::none;
            break;
        }
        --i;
    }
}

// 约占全省三成: a base of a few characters stands between.
inline bool quantity_builder::about_share_before(std::uint32_t i) const {
    constexpr std::uint32_t reach = 8;
    for (std::uint32_t back = 0; back < reach && i > back + 1 && is_han(i - back - 1); ++back)
        if (text_[i - back - 1] == U'占') return is_one_of(text_[i - back - 2], U"约概");
    return false;
}

// Two quantities of a kind with a joint between them are one range: 4%到5%, 187亿美元至195亿美元, 18岁至35岁.
inline bool quantity_builder::join_range(const quantity_draft& q) {
    if (!last_written_ || last_kind_ != q.kind || out_.empty()) return false;
    switch (q.kind) {
        case quantity_kind::percent:
        case quantity_kind::point:
        case quantity_kind::multiple:
        case quantity_kind::money:
        case quantity_kind::duration:
        case quantity_kind::cardinal: break;
        default: return false;
    }
    const std::uint32_t from = std::max(last_->end, last_->edge);
    if (q.begin <= from || q.begin - from > 2) return false;
    if (q.begin - from == 1 ? !is_one_of(text_[from], U"到至-—–―~〜−～﹣")
                            : !(text_[from] == U'—' && text_[from + 1] == U'—'))
        return false;
    if ((text_[from] == U'到' || text_[from] == U'至') && q.kind == quantity_kind::cardinal &&
        is_one_of(before(text_, last_->begin), U"从由"))
        return false;  // 从10万吨到30万吨
    if (!last_->value.is_exact() || !q.value.is_exact() || q.value.value() <= last_->value.value()) return false;
    if (q.kind == quantity_kind::cardinal || q.kind == quantity_kind::duration) {
        if (last_->unit_end == last_->unit_begin || q.unit_end - q.unit_begin != last_->unit_end - last_->unit_begin)
            return false;
        for (std::uint32_t i = 0; i < q.unit_end - q.unit_begin; ++i)
            if (text_[last_->unit_begin + i] != text_[q.unit_begin + i]) return false;
    }
    if (q.kind == quantity_kind::money && last_->code != q.code) return false;
    // 调升目标价由1350元至1600元: from one level to another
    const bool to = text_[from] == U'到' || text_[from] == U'至';
    if (to && is_one_of(before(text_, last_->begin), U"从由") && !any_of_at(std::max(q.end, q.edge), {U"不等"}) &&
        clause_has(last_->begin - 1, 12, U"调升降增减提扩跌涨缩", U",。;、"))
        return false;
    // 加0.4元至11.1元: the step and the level it led to; 调升3元至5元 is a range
    if (q.kind == quantity_kind::money && is_one_of(before(text_, last_->begin), U"加减升跌涨降增扩挫") &&
        !any_of_at(std::max(q.end, q.edge), {U"不等"}) &&
        (!last_->value.value().is_integer() || clause_has(last_->begin, 24, U"股收报", U"。;")) &&
        q.value.value() > decimal::multiply(last_->value.value(), decimal{3}).value_or(q.value.value()))
        return false;
    quantity& whole = out_.back();
    whole.end = bytes_of(text_, q.begin, q.end).end;
    whole.value = amount::range(last_->value.value(), q.value.value());
    if (q.bound != kuang::bound::none) whole.bound = q.bound;
    if (q.unit_end > q.unit_begin) static_cast<span&>(whole.unit) = bytes_of(text_, q.unit_begin, q.unit_end);
    return true;
}

inline void quantity_builder::finish(quantity_draft& q) {
    const std::uint32_t edge = std::max(q.end, q.edge);
    if (wants(q.kind)) {
        find_bound(q);
        if (!join_range(q)) {
            unit counted;
            if (q.unit_end > q.unit_begin) counted = {bytes_of(text_, q.unit_begin, q.unit_end), q.code};
            out_.push_back({bytes_of(text_, q.begin, q.end), q.kind, q.value, q.bound, counted, q.determiner});
            last_written_ = true;
        }
    } else {
        last_written_ = false;
    }
    if (q.republic) republic_end_ = q.end;
    last_far_ = far_;
    far_ = false;
    last_kind_ = q.kind;
    last_end_ = q.end;
    floor_ = edge;
}

}  // namespace kuang::detail
