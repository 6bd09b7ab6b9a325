#pragma once  // SPDX-License-Identifier: MIT

#include "messages.hpp"

#include <kuang/entity/gazetteer.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace mine {

/// A row of a --gazetteer file.
struct user_name {
    std::string name, label, id, canonical;
};

/// The names of --gazetteer files as a component: a kuang::gazetteer whose rows bring a label each. It stands
/// behind the others, so that it can take back what they say of the same span under the same label.
class user_names {
public:
    using needs = kuang::layers<>;
    using makes = kuang::layers<kuang::entity>;

    explicit user_names(std::vector<user_name> rows) : names_{"", std::move(rows)} {}

    void names(kuang::name_sink& sink) const { names_.names(sink); }

    template <class In, class Out>
    void run(const In& in, Out& out) const {
        auto& entities = out.template layer<kuang::entity>();
        const std::size_t before = entities.size();
        names_.run(in, out);
        if (entities.size() > before) prefer_own(entities, before);
    }

private:
    static void prefer_own(std::vector<kuang::entity>& entities, std::size_t before);

    kuang::gazetteer<user_name> names_;
};

/// Reads gazetteer files. Each is spaCy EntityRuler JSONL ({"label": "ORG", "pattern": "商湯", "id": "sensetime"})
/// if its first line begins with {, else lines of name<TAB>label[<TAB>id[<TAB>canonical]]. A bad row is said with
/// its file and line and left out. Throws std::runtime_error if a file cannot be read.
[[nodiscard]] std::vector<user_name> read_gazetteers(const std::vector<std::string>& files, messages& said);

}  // namespace mine
