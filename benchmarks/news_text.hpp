#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/fold.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace bench {

enum class script { traditional, simplified };

// Small and the same everywhere; the standard distributions are not.
class random_numbers {
public:
    explicit random_numbers(std::uint64_t seed) : state_{seed} {}
    std::uint64_t next() {  // splitmix64
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ z >> 27) * 0x94D049BB133111EBULL;
        return z ^ z >> 31;
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    template <std::size_t N>
    std::string_view of(const std::string_view (&list)[N]) {
        return list[below(N)];
    }

private:
    std::uint64_t state_;
};

// Sentences of our own, in which a letter in braces stands for a number or a name.
inline constexpr std::string_view sentences[] = {
    "{B}{d}公布，{P}上月規模以上工業增加值按年增長{p}，較前月回落{f}個百分點。",
    "{C}昨日表示，將在{P}投資{m}興建第{n}座廠房，預計{y}年底投產。",
    "據{B}統計，全省已有{k}家中小企業完成登記，占總數的{p}。",
    "當地居民說，雨勢從凌晨開始變大，街上的積水一度淹到膝蓋，許多人只好改走高架橋回家。",
    "{B}提醒旅客，連續假期往來{P}的列車班次增加{n}班，車票自{d}起開放預訂。",
    "主辦單位強調，展覽的重點不在規模，而在讓孩子看見老手藝如何一步一步做出來。",
    "{C}全年營業收入{m}，淨利潤{m}，每股盈餘{f}元。",
    "研究人員在山谷裡架設觀測站，想知道候鳥為什麼年年選擇同一片濕地過冬。",
    "警方調查後發現，這批貨物經由{P}轉運，涉案金額超過{m}，共有{n}人被捕。",
    "{B}與{B}聯合發布通知，要求各地加強冬季供暖保障，不得以任何理由停供。",
    "他說，今年的收成比預想的好，只是運費漲得厲害，真正到手的錢並沒有多多少。",
    "受此影響，{C}股價收報{f}元，下跌{p}，成交額{m}。",
    "{P}今年前{h}個月進出口總值{m}，其中對東南亞出口占{p}。",
    "導演談到新片時坦言，最難拍的不是雪景，而是老人坐在門口等信的那場戲。",
    "會議認為，要堅持穩中求進，進一步擴大內需，使改革的成果更多更公平地惠及百姓。",
    "比賽打到下半場才分出勝負，客隊靠著角球扳回一城，全場觀眾起立鼓掌。",
    "{C}宣布召回{k}輛汽車，原因是煞車踏板可能鬆動。",
    "新制自{d}起實施，符合條件的家庭每月可領{k}元，為期{h}年。",
    "學校附近的舊書店終於要搬走了，老闆把最後一批詩集留給了常來的學生。",
    "{B}官員回應，相關辦法仍在徵求意見，預計{d}前完成修訂。",
    "醫師建議，天冷時應多喝溫水，睡前不要長時間盯著螢幕，避免眼睛乾澀。",
    "這條路全長{f}公里，連接{P}與鄰近的工業區，雙向{h}車道，通車後車程縮短到{n}分鐘。",
    "記者走訪市場看到，蔬菜價格大致平穩，攤販說只有葉菜因為連日下雨略貴一些。",
    "{C}計畫裁員{n}成，約{k}名員工受到影響，工會要求公司說明。",
    "氣溫將在週末回升，山區清晨仍有霧，開車請放慢速度並打開霧燈。",
    "{B}昨日召開例行記者會，發言人就兩岸交流、農產品檢疫等問題回答了提問。",
    "她從小跟著祖母學刺繡，如今在{P}開了工作室，教附近的媽媽們做些小東西貼補家用。",
    "{y}年以來，當地的新能源裝機容量增加了{h}倍，達到{k}萬千瓦。",
    "專家指出，問題的關鍵在於地方財政過度依賴土地收入，短期內很難改變。",
    "{C}與{C}簽署合作協議，雙方將在晶片設計、雲端服務等領域共同研發。",
};
// Sentences without any, for news is mostly words.
inline constexpr std::string_view prose[] = {
    "村口的老榕樹被颱風吹倒後，居民自發把斷枝搬到廟前，打算請木匠做成長椅留給路人歇腳。",
    "他認為，城市更新不該只看拆了多少房子，更要看原來住在那裡的人能不能回得來。",
    "評審團的理由是，作者用極其克制的筆調寫出了一個普通家庭在時代變動中的沉默與堅持。",
    "輿論普遍注意到，雙方這次沒有發表書面聲明，只由發言人對外作了簡短說明。",
    "圖書館的志工每天傍晚整理歸還的書籍，常常發現夾在書頁裡的車票、樹葉和沒有寄出的信。",
    "消費者抱怨，客服電話總是打不通，好不容易接通了，又被要求重新說明全部經過。",
    "老師傅說，做豆腐沒有什麼祕訣，水要好、豆要新，剩下的就是肯早起。",
    "分析人士相信，市場情緒在政策明朗以前很難好轉，投資人多半選擇觀望。",
    "搜救隊沿著溪谷往上游走，直到天黑仍未發現失聯登山客的蹤跡，只好就地紮營。",
    "有網友質疑，活動的海報設計與國外某音樂節過於相似，主辦方則否認抄襲。",
    "鄰近學校的家長擔心施工車輛進出影響學童安全，希望工地能避開上下學時段。",
    "這支由返鄉青年組成的樂團，把採茶時哼的調子編進曲子裡，意外受到聽眾喜愛。",
    "法院審理後認為，被告明知產品有瑕疵仍繼續販售，應當承擔相應的賠償責任。",
    "氣象人員解釋，冷空氣南下的速度比預期慢，所以雨帶會在沿海地區停留得久一些。",
    "受訪的店家表示，租金越來越高，年輕人開店的熱情卻沒有減退，只是規模都變小了。",
    "他在信中寫道，離開家鄉的那個清晨下著霧，母親站在碼頭一直揮手，直到船轉過燈塔。",
};
inline constexpr std::string_view bodies[] = {
    "工信部",     "國家統計局",   "財政部", "商務部", "國家發改委", "教育部",
    "交通運輸部", "中國人民銀行", "經濟部", "衛福部", "外交部",     "農業農村部",
};
inline constexpr std::string_view provinces[] = {
    "福建", "廣東省", "江蘇", "浙江省", "四川", "湖北", "山東省",
    "河南", "內蒙古", "上海", "重慶市", "台灣", "香港", "雲南",
};
inline constexpr std::string_view companies[] = {
    "台積電", "鴻海",     "比亞迪",   "中國石油", "騰訊",     "阿里巴巴",
    "華為",   "中國移動", "三一重工", "聯發科",   "寧德時代", "長江存儲",
};
inline constexpr std::string_view han_digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};

inline void append_number(std::string& out, random_numbers& random, char what) {
    const auto digits = [&](std::size_t n) { out += std::to_string(n); };
    switch (what) {
        case 'p':  // percent
            if (const std::size_t form = random.below(10); form < 7) {
                digits(random.below(90) + 1);
                out += '.';
                digits(random.below(10));
                out += '%';
            } else if (form < 9) {
                (out += "百分之") += random.of(han_digits);
                (out += "十") += random.of(han_digits);
            } else {
                (out += random.of(han_digits)) += "成";
            }
            break;
        case 'f':  // with a fraction
            digits(random.below(40));
            out += '.';
            digits(random.below(90) + 10);
            break;
        case 'n':  // below a hundred
            if (random.below(2)) digits(random.below(88) + 12);
            else ((out += random.of(han_digits)) += "十") += random.of(han_digits);
            break;
        case 'h': out += random.of(han_digits); break;
        case 'k':  // thousands
            if (random.below(3)) digits(random.below(90000) + 1000);
            else ((out += random.of(han_digits)) += "千") += random.of(han_digits), out += "百";
            break;
        case 'm':  // money
            digits(random.below(900) + 10);
            if (random.below(2)) {
                out += '.';
                digits(random.below(10));
            }
            out += random.below(2) ? "億" : "萬";
            out += random.below(4) ? "元" : "美元";
            break;
        case 'd':  // a day
            digits(random.below(12) + 1);
            out += "月";
            digits(random.below(28) + 1);
            out += "日";
            break;
        default: digits(random.below(30) + 1996); break;  // y, a year
    }
}

/// The Simplified form of a text, character by character.
inline std::string simplified(std::string_view traditional) {
    std::string out;
    bool ill_formed = false;
    for (std::size_t at = 0; at < traditional.size();) {
        const std::size_t begin = at;
        const char32_t c = kuang::detail::next_code_point(traditional, at, ill_formed);
        const char32_t to = c >= 0x3400 && c < 0xA000 ? kuang::fold(c) : c;
        if (to == c) {
            out += traditional.substr(begin, at - begin);
        } else {  // all pairs of such characters are three bytes long
            out += static_cast<char>(0xE0 | to >> 12);
            out += static_cast<char>(0x80 | (to >> 6 & 0x3F));
            out += static_cast<char>(0x80 | (to & 0x3F));
        }
    }
    return out;
}

/// Articles of about 2 KB, `bytes` of them together; always the same ones.
inline std::vector<std::string> news_pages(std::size_t bytes, script s) {
    random_numbers random{20261124};
    std::vector<std::string> pages;
    for (std::size_t done = 0; done < bytes; done += pages.back().size()) {
        std::string page;
        for (std::size_t sentence = 0; page.size() < 2000; ++sentence) {
            const std::string_view form = random.below(5) < 2 ? random.of(prose) : random.of(sentences);
            for (std::size_t i = 0; i < form.size(); ++i) {
                if (form[i] != '{') {
                    page += form[i];
                    continue;
                }
                const char what = form[i + 1];
                i += 2;
                if (what == 'B') page += random.of(bodies);
                else if (what == 'P') page += random.of(provinces);
                else if (what == 'C') page += random.of(companies);
                else append_number(page, random, what);
            }
            if (sentence % 4 == 3) page += '\n';
        }
        pages.push_back(s == script::simplified ? simplified(page) : page);
    }
    return pages;
}

/// Different names of two to six characters, such as a list of firms and places has.
inline std::vector<std::string> many_names(std::size_t count) {
    static constexpr std::string_view characters[] = {
        "安", "北", "昌", "成", "城", "達", "大", "德", "东", "方", "丰", "福", "光", "广", "国", "海", "汉", "和",
        "恒", "宏", "华", "汇", "嘉", "建", "江", "金", "京", "九", "凯", "康", "科", "兰", "联", "林", "龙", "隆",
        "美", "明", "南", "宁", "平", "齐", "庆", "瑞", "三", "山", "盛", "石", "顺", "泰", "天", "通", "万", "文",
        "西", "祥", "新", "信", "兴", "亚", "阳", "银", "永", "远", "云", "长", "振", "正", "中", "州",
    };
    static constexpr std::string_view endings[] = {"", "", "集团", "股份", "银行", "电子", "市", "县", "科技", "局"};
    random_numbers random{7};
    std::vector<std::string> names;
    std::unordered_set<std::string> seen;
    while (names.size() < count) {
        std::string name;
        for (std::size_t left = 2 + random.below(3); left > 0; --left) name += random.of(characters);
        name += random.of(endings);
        if (seen.insert(name).second) names.push_back(name);
    }
    return names;
}

}  // namespace bench
