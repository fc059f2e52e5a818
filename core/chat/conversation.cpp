// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/conversation.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

/// Of one that is read; there is room above for those that follow.
constexpr int largestId = 1'000'000'000;

/// Only nodes whose ancestors are there, parents first. Every node is looked at once, so that stored parents that
/// point in a circle come to nothing.
std::vector<ConversationNode> inOrder(std::vector<ConversationNode> nodes)
{
    std::stable_sort(nodes.begin(), nodes.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    std::vector<ConversationNode> kept;
    QSet<int> known{0};
    for (ConversationNode &node : nodes) {
        // Ids grow with time, so that a parent's is the smaller one.
        if (node.id <= 0 || node.id > largestId || node.parent >= node.id || known.contains(node.id)
            || !known.contains(node.parent))
            continue;
        known.insert(node.id);
        kept.push_back(std::move(node));
    }
    return kept;
}

/// Where a node of that id is or would be.
template<typename Nodes>
auto placeOf(Nodes &nodes, int id)
{
    return std::lower_bound(nodes.begin(), nodes.end(), id,
                            [](const ConversationNode &node, int wanted) { return node.id < wanted; });
}

bool saysTheSame(const ConversationNode &a, const ConversationNode &b)
{
    return a.message == b.message && a.note.model == b.note.model;
}

} // namespace

Conversation::Conversation(std::vector<ConversationNode> nodes, int tip)
    : m_nodes(inOrder(std::move(nodes)))
{
    for (const ConversationNode &node : m_nodes) {
        m_nextId = std::max(m_nextId, node.id + 1);
        setChoice(node.parent, node.id); // the newest, until a tip says otherwise
    }
    if (find(tip))
        endAt(tip);
}

const ConversationNode *Conversation::find(int id) const
{
    const auto found = placeOf(m_nodes, id);
    return found != m_nodes.end() && found->id == id ? &*found : nullptr;
}

ConversationNode *Conversation::at(int id)
{
    const auto found = placeOf(m_nodes, id);
    return found != m_nodes.end() && found->id == id ? &*found : nullptr;
}

Message *Conversation::message(int id)
{
    ConversationNode *node = at(id);
    return node ? &node->message : nullptr;
}

AnswerNote *Conversation::note(int id)
{
    ConversationNode *node = at(id);
    return node ? &node->note : nullptr;
}

int Conversation::chosenAfter(int parent) const
{
    const auto found = std::lower_bound(m_choices.begin(), m_choices.end(), std::pair(parent, 0));
    return found != m_choices.end() && found->first == parent ? found->second : 0;
}

void Conversation::setChoice(int parent, int child)
{
    const auto found = std::lower_bound(m_choices.begin(), m_choices.end(), std::pair(parent, 0));
    if (found != m_choices.end() && found->first == parent)
        found->second = child;
    else
        m_choices.insert(found, {parent, child});
}

std::vector<int> Conversation::path() const
{
    std::vector<int> ids;
    for (int id = chosenAfter(0); id != 0; id = chosenAfter(id))
        ids.push_back(id);
    return ids;
}

int Conversation::tip() const
{
    const std::vector<int> ids = path();
    return ids.empty() ? 0 : ids.back();
}

bool Conversation::isChosen(int id) const
{
    const std::vector<int> ids = path();
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool Conversation::isFollowed(int id) const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(),
                       [id](const ConversationNode &node) { return node.parent == id; });
}

std::vector<int> Conversation::siblings(int id) const
{
    std::vector<int> ids;
    const ConversationNode *node = find(id);
    if (!node)
        return ids;
    for (const ConversationNode &other : m_nodes) {
        if (other.parent == node->parent)
            ids.push_back(other.id);
    }
    return ids;
}

int Conversation::append(Message message, AnswerNote note)
{
    return branch(tip(), std::move(message), std::move(note));
}

int Conversation::branch(int parent, Message message, AnswerNote note)
{
    if (parent != 0 && !find(parent))
        return 0;
    const int id = m_nextId++;
    m_nodes.push_back({id, parent, std::move(message), std::move(note)});
    choose(id);
    return id;
}

void Conversation::choose(int id)
{
    for (const ConversationNode *node = find(id); node; node = find(node->parent))
        setChoice(node->parent, node->id);
}

void Conversation::endAt(int id)
{
    choose(id);
    setChoice(id, 0);
}

std::vector<int> Conversation::adopt(const std::vector<ConversationNode> &other)
{
    std::vector<int> made;
    int parent = 0;
    for (const ConversationNode &wanted : other) {
        const auto same = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const ConversationNode &node) {
            return node.parent == parent && saysTheSame(node, wanted);
        });
        if (same != m_nodes.end()) {
            parent = same->id;
            choose(parent);
            continue;
        }
        parent = branch(parent, wanted.message, wanted.note);
        made.push_back(parent);
    }
    if (parent != 0)
        endAt(parent);
    return made;
}

Conversation::Removed Conversation::remove(int id)
{
    Removed removed{{}, tip()};
    const ConversationNode *node = find(id);
    if (!node)
        return removed;
    const int parent = node->parent;
    const bool wasChosen = chosenAfter(parent) == id;
    QSet<int> gone{id};
    std::vector<ConversationNode> kept;
    for (ConversationNode &each : m_nodes) {
        if (each.id != id && gone.contains(each.parent))
            gone.insert(each.id);
        (gone.contains(each.id) ? removed.nodes : kept).push_back(std::move(each));
    }
    m_nodes = std::move(kept);
    std::erase_if(m_choices, [&](const auto &choice) { return gone.contains(choice.first); });
    if (wasChosen) {
        int next = 0;
        for (const ConversationNode &each : m_nodes) {
            if (each.parent == parent && (next == 0 || each.id < id))
                next = each.id; // the one before it, else the one after
        }
        setChoice(parent, next);
    }
    return removed;
}

void Conversation::restore(const Removed &removed)
{
    for (const ConversationNode &node : removed.nodes) {
        const auto place = placeOf(m_nodes, node.id);
        if ((place != m_nodes.end() && place->id == node.id) || (node.parent != 0 && !find(node.parent)))
            continue;
        m_nodes.insert(place, node);
        setChoice(node.parent, node.id);
    }
    if (find(removed.tip))
        endAt(removed.tip);
}

std::vector<ConversationNode> nodesOfPath(const Conversation &conversation)
{
    std::vector<ConversationNode> nodes;
    for (const int id : conversation.path())
        nodes.push_back(*conversation.find(id));
    return nodes;
}

} // namespace sluice
