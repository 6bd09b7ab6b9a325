#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace kuang::detail {

// Does the last character of a name that ends at `last` rather begin another word with what follows? 教育部|门,
// 中国银行|业, 联合报|道. Each case: the last character, what may follow, and what must then not follow that
// (央行业务 is 央行 and 业务).
struct word_continuation {
    char32_t last;
    std::u32string_view next;
    std::u32string_view unless;
};
inline constexpr word_continuation word_continuations[] = {
    {U'部', U"门队署落件", U""},
    {U'部', U"分", U"别析批类布配发享期"},
    {U'部', U"位", U"于列居"},
    {U'局', U"部面势限", U""},
    {U'院', U"校线落子", U""},
    {U'委', U"托婉屈员", U"工"},
    {U'委', U"会", U"同议见商谈晤不否再继长"},
    {U'办', U"理法案学", U""},
    {U'署', U"名", U"义"},
    {U'行', U"业", U"务绩"},
    {U'行', U"驶星李", U""},
    {U'会', U"议", U"员"},
    {U'处', U"理罚境置", U""},
    {U'台', U"湾风胞阶", U""},
    {U'网', U"络友站页红民", U""},
    {U'报', U"道导告", U""},
    {U'社', U"区", U""},
    {U'方', U"面式法案向", U""},
    {U'厂', U"商房家长", U""},
    {U'司', U"机法", U""},
    {U'电', U"影视话脑", U""},
    {U'厅', U"堂", U""},
    {U'海', U"洋", U""},
    {U'市', U"场民值价", U""},
    {U'省', U"份级会", U""},
    {U'州', U"际长", U""},
    {U'银', U"行", U""},
    {U'车', U"站", U""},
    {U'集', U"团合", U""},
    {U'电', U"厂站", U""},
    {U'府', U"军", U"方"},
    {U'团', U"队结伙圆", U""},
    {U'店', U"铺面", U""},
    {U'证', U"据明件书", U""},
    {U'通', U"过", U""},
};
// The last bits of those last characters, so that most names are settled by one look.
inline constexpr std::array<bool, 256> may_continue = [] {
    std::array<bool, 256> marks{};
    for (const word_continuation& w : word_continuations) marks[w.last % marks.size()] = true;
    return marks;
}();
inline constexpr std::u32string_view offices_after_ban = U"室厅楼";  // 国台办|公室, but 国台办公布

// Does a suffix end a common word instead: 格|局, 签|署, 餐|厅, 出|厂? The suffix's last character and what stands
// before it.
struct false_friend {
    char32_t suffix;
    std::u32string_view before;
};
inline constexpr false_friend false_friends[] = {
    {U'局', U"格结布全大当战棋饭残僵时开出平骗邮书赌牌首败破对定政危变困"},
    {U'署', U"签部联连"},
    {U'厅', U"大餐客歌舞展前乐宴影门"},
    {U'处', U"到好坏四各何深用相害益短长去出之随"},
    {U'办', U"主举承筹法创开协合兴查惩督"},
    {U'厂', U"出来办进建工引入离回全总分本该各厂新老旧"},
    {U'所', U"场厕会诊之"},
    {U'司', U"公上官寿吐打"},
    {U'部', U"全内外局南北东西中干总头腹胸面底顶尾根支"},
    {U'委', U"常编评村原推政"},
};
[[nodiscard]] inline bool is_false_friend(const decoded_text& text, std::uint32_t last) noexcept {
    if (last < 2) return false;
    for (const false_friend& f : false_friends)
        if (f.suffix == text[last - 1]) return f.before.find(text[last - 2]) != std::u32string_view::npos;
    return false;
}

[[nodiscard]] inline bool continues_word(const decoded_text& text, std::uint32_t last) noexcept {
    if (last == 0 || last >= text.size()) return false;
    const char32_t end = text[last - 1], next = text[last],
                   after = text[last + 1 < text.size() ? last + 1 : text.size()];
    if (!may_continue[end % may_continue.size()]) return false;
    if (end == U'办' && next == U'公') return offices_after_ban.find(after) != std::u32string_view::npos;
    for (const word_continuation& w : word_continuations)
        if (w.last == end && w.next.find(next) != std::u32string_view::npos)
            return w.unless.find(after) == std::u32string_view::npos;
    return false;
}

}  // namespace kuang::detail
