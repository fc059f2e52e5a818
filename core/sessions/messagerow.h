// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/session.h"

class QSqlQuery;

namespace sluice {

/// The columns of a message, in the order of `bindMessage`.
inline constexpr const char *messageColumns = "node, parent, text, reasoning, rest, model, state, figures, error";
inline constexpr int messageColumnCount = 9;

/// Binds a message's columns from `first` on. The plain text has a column of its own, which is searched; all else of
/// the message is JSON.
void bindMessage(QSqlQuery &query, int first, const ConversationNode &node);
/// The message in the columns from `first` on; nothing when it cannot be read.
[[nodiscard]] std::optional<ConversationNode> messageOf(const QSqlQuery &query, int first);

/// "running", "done", …; empty for None.
[[nodiscard]] QByteArray answerStateName(AnswerState state);
[[nodiscard]] AnswerState answerStateOfName(QByteArrayView name);

/// An answer's failure as JSON, without the provider's own body; empty for none.
[[nodiscard]] QByteArray errorJson(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> readError(const QByteArray &json);

/// As JSON; empty for none.
[[nodiscard]] QByteArray editsJson(const FieldTexts &edits);
[[nodiscard]] FieldTexts readEdits(const QByteArray &json);

/// As JSON; empty for none. What is no data: URL of a PNG or JPEG is not read.
[[nodiscard]] QByteArray imagesJson(const std::vector<DraftImage> &images);
[[nodiscard]] std::vector<DraftImage> readImages(const QByteArray &json);

} // namespace sluice
