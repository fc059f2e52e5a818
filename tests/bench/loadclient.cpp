// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: loadclient --port N [--path P] [--key K] [--connections N] [--requests N] [--warmup N] [--stream] <BODY
// Sends a request many times and prints one JSON object with what it measured (microseconds). Bare epoll, so that it
// takes little of the processor that it shares with what it measures.

#include "load.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <string>

namespace {

using namespace sluice::bench;

std::optional<LoadOptions> parseArguments(int argc, char **argv)
{
    LoadOptions options;
    std::map<std::string, int *> numbers = {
        {"--connections", &options.connections}, {"--requests", &options.requests}, {"--warmup", &options.warmup}};
    std::map<std::string, std::string *> texts = {{"--path", &options.path}, {"--key", &options.key}};
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--stream") {
            options.stream = true;
            continue;
        }
        if (++i == argc)
            return std::nullopt;
        if (name == "--port")
            options.port = uint16_t(std::atoi(argv[i]));
        else if (numbers.contains(name))
            *numbers[name] = std::atoi(argv[i]);
        else if (texts.contains(name))
            *texts[name] = argv[i];
        else
            return std::nullopt;
    }
    if (options.port == 0 || options.connections < 1 || options.requests < 1)
        return std::nullopt;
    return options;
}

void printTimes(const char *name, std::vector<int64_t> &times)
{
    if (times.empty())
        return;
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        const size_t index = std::min(times.size() - 1, size_t(share * double(times.size())));
        return double(times[index]) / 1000.0;
    };
    std::printf("\"%s\":{\"p50\":%.1f,\"p90\":%.1f,\"p99\":%.1f,\"max\":%.1f},", name, at(0.5), at(0.9), at(0.99),
                double(times.back()) / 1000.0);
}

void print(LoadResult &result, const LoadOptions &options)
{
    std::printf("{");
    printTimes("latency", result.latencies);
    printTimes("first", result.firsts);
    printTimes("gap", result.gaps);
    std::printf("\"streams\":[");
    for (size_t i = 0; i < result.streams.size(); ++i)
        std::printf("%s[%d,\"%016lx\"]", i == 0 ? "" : ",", result.streams[i].deltas, result.streams[i].hash);
    std::printf("],\"requests\":%d,\"seconds\":%.6f}\n", options.requests, double(result.elapsed) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    std::optional<LoadOptions> options = parseArguments(argc, argv);
    if (!options) {
        std::fputs("usage: loadclient --port N [--path P] [--key K] [--connections N] [--requests N] [--warmup N] "
                   "[--stream] <BODY\n",
                   stderr);
        return 2;
    }
    options->body.assign(std::istreambuf_iterator<char>(std::cin), {});
    LoadResult result = runLoad(*options);
    if (!result.error.empty()) {
        std::fprintf(stderr, "loadclient: %s\n", result.error.c_str());
        return 1;
    }
    print(result, *options);
    return 0;
}
