// SPDX-License-Identifier: MIT
// Prints a row a benchmark: MB/s (10^6 bytes of UTF-8 a second), or milliseconds where something is built. Options of
// Google Benchmark pass through; with --benchmark_format its own reporters speak.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <string_view>

namespace {

// Google Benchmark 1.8 renamed what says that a run failed.
template <class Run>
const char* failure(const Run& run) {
    if constexpr (requires { run.error_occurred; }) return run.error_occurred ? run.error_message.c_str() : nullptr;
    else return run.skipped ? run.skip_message.c_str() : nullptr;
}

class rows : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& context) override {
        std::printf("%d cores at %.0f MHz\n", context.cpu_info.num_cpus, context.cpu_info.cycles_per_second / 1e6);
        return true;
    }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            const std::string& name = run.run_name.function_name;
            if (const char* why = failure(run)) {
                std::printf("%-40s %s\n", name.c_str(), why);
                failed = true;
            } else if (const auto speed = run.counters.find("MB/s"); speed != run.counters.end()) {
                std::printf("%-40s %8.0f MB/s\n", name.c_str(), static_cast<double>(speed->second));
            } else {
                std::printf("%-40s %8.1f ms\n", name.c_str(),
                            run.real_accumulated_time * 1e3 / static_cast<double>(run.iterations));
            }
        }
        std::fflush(stdout);
    }
    bool failed = false;
};

}  // namespace

int main(int argc, char** argv) {
    bool own_rows = true;
    for (int i = 1; i < argc; ++i)
        if (std::string_view{argv[i]}.starts_with("--benchmark_format")) own_rows = false;
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    rows reporter;
    if (own_rows) benchmark::RunSpecifiedBenchmarks(&reporter);
    else benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return reporter.failed ? 1 : 0;
}
