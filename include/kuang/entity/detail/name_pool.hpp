#pragma once  // SPDX-License-Identifier: MIT

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Keeps the names that a component composes for one document (canonical names of bodies on no list). It lives in
// a buffer of the document. Copies share the store, and a store that is shared is never written again, so the
// views stay good as long as a document that holds the pool does.
class name_pool {
public:
    // Starts over; memory is kept unless a copy still needs it.
    void clear() {
        if (store_ && store_.use_count() == 1) store_->block = store_->used = 0;
        else store_.reset();
    }

    [[nodiscard]] std::string_view keep(std::string_view name) {
        if (!store_) store_ = std::make_shared<store>();
        store& s = *store_;
        if (s.block < s.blocks.size() && s.used + name.size() > s.blocks[s.block].size()) {
            ++s.block;
            s.used = 0;
        }
        if (s.block == s.blocks.size()) s.blocks.emplace_back();
        std::string& block = s.blocks[s.block];
        if (block.size() < name.size()) block.resize(std::max(block_size, name.size()));  // nothing is in it yet
        char* const at = block.data() + s.used;
        name.copy(at, name.size());
        s.used += name.size();
        return {at, name.size()};
    }

private:
    static constexpr std::size_t block_size = 4096;
    struct store {
        std::vector<std::string> blocks;  // too long to be kept in place, so the characters stay when this grows
        std::size_t block = 0, used = 0;
    };

    std::shared_ptr<store> store_;
};

}  // namespace kuang::detail
