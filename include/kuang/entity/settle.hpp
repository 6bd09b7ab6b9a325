#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/text/decode.hpp>

#include <vector>

namespace kuang {

/// Settles the layer of entities once all components of a pipeline have run; the pipeline finds it by ADL.
///
/// Order      by begin, longer first; of two mentions with one span and one label the first stays.
/// Exclusion  ministry, government and company never overlap one another: the longest wins, then the leftmost.
///            Inside every other label the longest wins too; different labels may nest.
/// Nesting    a province or place lies in longer names (福建省 in 福建省人民政府); one that only overlaps a body or
///            firm gives way, and so does a one-character province inside one (台 in 国台办).
/// Parents    `parent` becomes the index of the smallest mention that contains this one.
/// Cost       O(n log n) in the number of mentions, no allocation beyond the layer.
void settle(std::vector<entity>& layer, const decoded_text& text);

}  // namespace kuang

#include <kuang/entity/detail/settle.hpp>  // bodies
