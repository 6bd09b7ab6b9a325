// SPDX-License-Identifier: MIT
// A document has no layer that no component made.
// refused: no matching (member )?function for call to .*all<
#include <kuang/pipeline/document.hpp>

struct hashtag : kuang::span {};
struct count : kuang::span {};

auto read(const kuang::document<hashtag>& page) {
#ifdef KUANG_REJECT
    return page.all<count>();
#else
    return page.all<hashtag>();
#endif
}
