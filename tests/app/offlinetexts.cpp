// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offlinetexts.h"

namespace sluice::test {

using namespace Qt::StringLiterals;

QByteArray answerText()
{
    return R"(# How a sluice gate works

A **sluice gate** holds water back with a plate that slides in grooves. Lifting it lets water pass *underneath*, so the
flow depends on the opening and on the `head` above it. See the [encyclopedia](https://example.org/sluice) for more.

## The parts

- The plate, of steel or wood
- Two grooves that guide it
  - lined with bronze where it wears
  - greased once a year
- A screw or rack to lift it

1. Close the gate and let the water rise.
2. Lift it by a **tenth** of the head.
3. Read the flow.

> The flow through a gate is not the flow through a pipe: it contracts behind the edge.

### The formula

$$ Q = C_d \cdot b \cdot a \cdot \sqrt{2 g h} $$

| Opening | Head | Flow |
|--------:|-----:|-----:|
| 0.10 m | 1.0 m | 0.27 m³/s |
| 0.20 m | 1.0 m | 0.53 m³/s |
| 0.40 m | 1.0 m | 1.04 m³/s |

And as a program:

```python
from math import sqrt

def flow(opening, width, head, coefficient=0.6):
    """Flow under a gate in cubic metres per second."""
    if opening <= 0:
        return 0.0   # closed
    return coefficient * width * opening * sqrt(2 * 9.81 * head)

print(f"{flow(0.2, 1.0, 1.0):.2f} m3/s")
```

---

That is all there is to it: *plate*, *grooves* and a **screw**.
)";
}

QByteArray reasoningText()
{
    return "The user asks about sluice gates. I should explain the parts, the flow under the gate with the usual "
           "formula "
           "and give a short example. A table with openings will help. I should mention the contraction "
           "coefficient, which is about 0.6 for a sharp edge, and keep the program short.\n\nLet me check the "
           "numbers: with an opening of 0.2 m, a width of 1 m and a head of 1 m the flow is 0.6 * 0.2 * 4.43 = 0.53 "
           "cubic metres per second. Good.";
}

void makeFail(Script &script, int number)
{
    Error error{ErrorKind::Internal, ErrorSource::Upstream};
    script.reasoning.clear();
    script.errorAt = 0;
    switch (number) {
    case 0:
        error = {ErrorKind::Auth, ErrorSource::Upstream, false};
        error.httpStatus = 401;
        error.message = u"Invalid API key. Check the key in the settings."_s;
        error.code = "invalid_api_key";
        break;
    case 1:
        error = {ErrorKind::RateLimit, ErrorSource::Upstream, true};
        error.httpStatus = 429;
        error.retryAfter = std::chrono::seconds(20);
        error.message = u"Limit of 6000 tokens per minute reached; 5840 used, 620 asked for."_s;
        error.requestId = "req_01jx2mt8vze0a9";
        break;
    case 2:
        error = {ErrorKind::NotFound, ErrorSource::Upstream, false};
        error.httpStatus = 404;
        error.message = u"The model `llama-3.3-70b-versatile` does not exist or you do not have access to it."_s;
        error.code = "model_not_found";
        break;
    case 3:
        error = {ErrorKind::Network, ErrorSource::Upstream, true};
        error.message = u"The connection was reset while the answer came."_s;
        script.errorAt = 0.3;
        break;
    case 4:
        error = {ErrorKind::Upstream, ErrorSource::Upstream, true};
        error.httpStatus = 503;
        error.message = u"Service unavailable: the model is overloaded."_s;
        error.requestId = "req_01jx2mt8vze0a9";
        break;
    default:
        error = {ErrorKind::InvalidRequest, ErrorSource::Upstream, false};
        error.httpStatus = 400;
        error.param = "top_p";
        error.message = u"`top_p` must be between 0 and 1."_s;
    }
    script.error = error;
}

} // namespace sluice::test
