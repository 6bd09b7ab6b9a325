# SPDX-License-Identifier: MIT
# sh .scripts/umbrellas.sh: writes include/kuang/<folder>.hpp anew from the headers that are there.
set -eu
cd "$(dirname "$0")/../include"
for folder in text lexicon token number entity pattern pipeline io; do
    {
        printf '#pragma once  // SPDX-License-Identifier: MIT\n\n'
        for header in kuang/$folder/*.hpp; do printf '#include <%s>\n' "$header"; done
    } >"kuang/$folder.hpp"
done
