// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/gatewaymetrics.h"
#include "gateway/limits/admission.h"
#include "ledger/recorder.h"
#include "record/liverequests.h"
#include "record/redaction.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>

using namespace sluice;
using namespace Qt::StringLiterals;

// What a record costs the lane that makes it, and the thread that writes it.

namespace {

constexpr int perLane = 50'000;
constexpr int lanes = 2;
const Redactor redactor({"gsk_", "fw_"}, {Secret("gsk_0123456789abcdef"), Secret("fw_0123456789abcdef")});
// What the gateway is to bear.
constexpr std::chrono::microseconds pause{125};

RequestRecord sample(int number)
{
    RequestRecord record;
    record.id = "req_bench" + QByteArray::number(number).rightJustified(8, '0');
    record.timeMs = 1'800'000'000'000 + number / 8;
    record.keyHash = QByteArray(32, 'k');
    record.client = u"bench"_s;
    record.door = "chat";
    record.model = "groq/openai/gpt-oss-120b";
    record.target = record.model;
    record.attempts = {{record.model, 200}};
    record.status = 200;
    record.times = {0.1, 0.2, 12.0, 20.0};
    record.usage.input = 100;
    record.usage.output = 16;
    record.cost = Money::ofDollars(0.0001);
    return record;
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double processSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Mean processor time of a call on each of the lanes at once, paced as real requests are.
template<typename Work>
double measure(const char *name, Work work)
{
    std::array<double, lanes> spent = {};
    std::vector<std::thread> threads;
    for (int lane = 0; lane < lanes; ++lane) {
        threads.emplace_back([&, lane] {
            std::vector<MaskedRecord> records;
            for (int i = 0; i < perLane; ++i)
                records.push_back(redactor.masked(sample(lane * perLane + i)));
            for (int i = 0; i < perLane; i += 100) {
                const double before = threadSeconds();
                for (int j = i; j < i + 100; ++j)
                    work(records[std::size_t(j)]);
                spent[std::size_t(lane)] += threadSeconds() - before;
                std::this_thread::sleep_for(pause * 100);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const double mean = *std::max_element(spent.begin(), spent.end()) / perLane * 1e6;
    out() << qSetFieldWidth(36) << Qt::left << name << qSetFieldWidth(0) << QString::number(mean, 'f', 3) << " us"
          << Qt::endl;
    return mean;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    double total = measure("make a record, masked",
                           [](const MaskedRecord &record) { (void)redactor.masked(sample(int(record->timeMs & 1))); });
    {
        GatewayMetrics metrics;
        total += measure("metrics", [&](const MaskedRecord &record) { metrics.add(record); });
    }
    {
        LiveRequests live;
        total += measure("live view", [&](const MaskedRecord &record) { live.add(record); });
    }
    {
        Admission admission;
        GatewayKey key{"k", u"k"_s};
        key.requestsPerMinute = 1'000'000'000;
        key.tokensPerMinute = 1'000'000'000;
        key.budgetDay = 1e9;
        total += measure("limits and budget of a key", [&](const MaskedRecord &) {
            const auto reservation = admission.admit(key, {100, Money::ofDollars(0.001)}, instantNow());
            if (reservation.ok())
                admission.settle(*reservation, {90, Money::ofDollars(0.0009)});
        });
    }
    const auto recorder = Recorder::start({folder.filePath(u"bench.db"_s)});
    if (const QString error = recorder->counts().error; !error.isEmpty()) {
        out() << error << Qt::endl;
        return 1;
    }
    const double before = processSeconds();
    const double added = measure("recorder", [&](const MaskedRecord &record) { recorder->add(record); });
    while (recorder->counts().written + recorder->counts().recordsLost < perLane * lanes)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    total += added;
    const RecorderCounts counts = recorder->counts();
    out() << "a request costs its lane in all     " << QString::number(total, 'f', 3) << " us" << Qt::endl;
    // The records were made within the same time, which is taken off.
    const double writer = (processSeconds() - before) / (perLane * lanes) * 1e6;
    out() << "the writer's thread per record, with making it " << QString::number(writer, 'f', 3) << " us; lost "
          << counts.recordsLost << Qt::endl;
    return counts.recordsLost == 0 ? 0 : 1;
}
