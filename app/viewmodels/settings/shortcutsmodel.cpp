// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsmodel.h"

#include "settings/settings.h"

#include <algorithm>
#include <iterator>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct Shortcut {
    const char *name; ///< empty: fixed
    const char *keys;
    const char *text;
};

constexpr Shortcut shortcuts[] = {
    {"", "Enter", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Ask all panes")},
    {"run", "Ctrl+Return", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Ask all panes, wherever the keyboard is")},
    {"", "Shift+Enter", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Break the line")},
    {"", "Esc", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Stop the pane, or leave the maximised one")},
    {"stopAll", "Shift+Esc", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Stop all panes")},
    {"palette", "Ctrl+K", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Commands, sessions and models")},
    {"pick", "Ctrl+L", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Pick a model for the pane")},
    {"addPane", "Ctrl+Shift+L", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Add a pane")},
    {"", "Ctrl+1 … Ctrl+6", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Go to a pane")},
    {"inspector", "Ctrl+Alt+B", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Parameters, request, stream, code")},
    {"sessions", "Ctrl+B", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Sessions")},
    {"new", "Ctrl+N", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "New conversation")},
    {"undo", "Ctrl+Z", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Undo")},
    {"", "↑", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Bring the last prompt back")},
    {"settings", "Ctrl+,", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "Settings")},
    {"list", "Ctrl+/", QT_TRANSLATE_NOOP("sluice::ShortcutsModel", "This list")},
};

/// Taken by what is written or by the panes, whatever the user chooses.
constexpr const char *fixedKeys[] = {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4",       "Ctrl+5", "Ctrl+6", "Ctrl+A",
                                     "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Shift+C", "Ctrl+Y", "Esc"};

QKeySequence parsed(const QString &keys)
{
    return QKeySequence(keys, QKeySequence::PortableText);
}

bool isFixed(int row)
{
    return shortcuts[row].name[0] == '\0';
}

QString nameOf(int row)
{
    return QString::fromLatin1(shortcuts[row].name);
}

/// Whether it can be pressed while a text is written without writing.
bool isBesideWriting(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return false;
    const QKeyCombination first = keys[0];
    const int key = first.key();
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    const bool isModifier = key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock;
    const bool isCommand = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isStop = key == Qt::Key_Escape && first.keyboardModifiers() == Qt::ShiftModifier;
    return key != 0 && key != Qt::Key_unknown && !isModifier && (isFunction || isCommand || isStop);
}

} // namespace

ShortcutsModel::ShortcutsModel(Settings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(shortcuts));
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const bool fixed = isFixed(row);
    const QString usual = QString::fromUtf8(shortcuts[row].keys);
    switch (role) {
    case NameRole: return nameOf(row);
    case Qt::DisplayRole:
    case TextRole: return tr(shortcuts[row].text);
    case KeysRole: return fixed ? usual : sequenceOf(row).toString(QKeySequence::NativeText);
    case ChangedRole: return !fixed && sequenceOf(row) != parsed(usual);
    default: return {};
    }
}

QHash<int, QByteArray> ShortcutsModel::roleNames() const
{
    return {{NameRole, "name"}, {TextRole, "text"}, {KeysRole, "keys"}, {ChangedRole, "changed"}};
}

/// The user's keys; the usual ones where what is kept is none.
QKeySequence ShortcutsModel::sequenceOf(int row) const
{
    const QString kept = m_settings.value(Setting::Shortcuts).toMap().value(nameOf(row)).toString();
    const QKeySequence chosen = parsed(kept);
    return !kept.isEmpty() && isBesideWriting(chosen) ? chosen : parsed(QString::fromUtf8(shortcuts[row].keys));
}

QVariantMap ShortcutsModel::allAs(QKeySequence::SequenceFormat format) const
{
    QVariantMap all;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isFixed(row))
            all.insert(nameOf(row), sequenceOf(row).toString(format));
    }
    return all;
}

QVariantMap ShortcutsModel::sequences() const
{
    return allAs(QKeySequence::PortableText);
}

QVariantMap ShortcutsModel::labels() const
{
    return allAs(QKeySequence::NativeText);
}

QString ShortcutsModel::keys(const QString &name) const
{
    return parsed(sequences().value(name).toString()).toString(QKeySequence::NativeText);
}

bool ShortcutsModel::isAnyChanged() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row).data(ChangedRole).toBool())
            return true;
    }
    return false;
}

QString ShortcutsModel::faultOf(const QKeySequence &keys, int row) const
{
    const QString shown = keys.toString(QKeySequence::NativeText);
    if (!isBesideWriting(keys))
        return tr("%1 is needed for writing. Hold Ctrl or Alt, or take a function key.").arg(shown);
    const bool isTaken =
        std::ranges::any_of(fixedKeys, [&](const char *fixed) { return keys == parsed(QString::fromLatin1(fixed)); });
    if (isTaken)
        return tr("%1 has a meaning that stays.").arg(shown);
    for (int other = 0; other < rowCount(); ++other) {
        if (other != row && !isFixed(other) && sequenceOf(other) == keys)
            return tr("%1 is taken by “%2”.").arg(shown, tr(shortcuts[other].text));
    }
    return {};
}

bool ShortcutsModel::set(int row, int key, int modifiers)
{
    if (row < 0 || row >= rowCount() || isFixed(row))
        return false;
    const auto held = Qt::KeyboardModifiers(modifiers)
                      & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QKeySequence keys(QKeyCombination(held, Qt::Key(key)));
    const QString fault = faultOf(keys, row);
    setProblem(fault);
    if (!fault.isEmpty())
        return false;
    QVariantMap chosen = m_settings.value(Setting::Shortcuts).toMap();
    chosen.insert(nameOf(row), keys.toString(QKeySequence::PortableText));
    keep(chosen);
    return true;
}

void ShortcutsModel::reset(int row)
{
    if (row < 0 || row >= rowCount() || isFixed(row))
        return;
    const QString fault = faultOf(parsed(QString::fromUtf8(shortcuts[row].keys)), row);
    setProblem(fault);
    if (!fault.isEmpty())
        return;
    QVariantMap chosen = m_settings.value(Setting::Shortcuts).toMap();
    chosen.remove(nameOf(row));
    keep(chosen);
}

void ShortcutsModel::resetAll()
{
    setProblem({});
    keep({});
}

void ShortcutsModel::keep(const QVariantMap &chosen)
{
    m_settings.setValue(Setting::Shortcuts, chosen);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {KeysRole, ChangedRole});
    Q_EMIT changed();
}

void ShortcutsModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace sluice
