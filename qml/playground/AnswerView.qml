// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import Qt.labs.qmlmodels
import QtQuick
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The transcript of one pane, one delegate per kind of row.
SelectableList {
    id: view

    required property BlockModel blocks
    /// At the usual size of text.
    readonly property list<int> headingSizes: [17, 15, 14, 14, 14, 14]
    readonly property int sidewaysStep: 60
    /// What the rows offer to do with their messages; null for nothing.
    property MessageActions actions: null
    /// The message below the mouse.
    property int hoveredNode: 0

    /// Scrolls the topmost table or code block in sight that is wider than the pane.
    function scrollSideways(distance: real): void {
        for (let y = contentY; y < contentY + height; ++y) {
            const row = itemAt(width / 2, y) as WideBlock;
            if (row && row.mostScrolled > 0) {
                row.scrollBy(distance);
                return;
            }
        }
    }

    selection: BlockSelection {
        model: view.blocks
    }
    model: blocks
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversation")

    Keys.onShortcutOverride: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.SelectAll)
    Keys.priority: Keys.BeforeItem
    onKeyPressed: event => {
        if (event.matches(StandardKey.SelectAll))
            selection.selectAll();
        else if (event.matches(StandardKey.Copy))
            selection.copy();
        else if (event.key === Qt.Key_C && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier))
            selection.copyMarkdown();
        else if (actions && (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)))
            actions.openMenu(actions.pane.lastNode(), view);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
            scrollSideways(event.key === Qt.Key_Left ? sidewaysStep : -sidewaysStep);
        else
            return;
        event.accepted = true;
    }

    HoverHandler {
        function refresh(): void {
            // Its own place is the content's, wherever that begins by now.
            const y = view.mapFromItem(null, point.scenePosition.x, point.scenePosition.y).y;
            const row = hovered ? view.indexAt(view.width / 2, y + view.contentY) : -1;
            view.hoveredNode = row < 0 ? 0 : view.blocks.nodeAt(row);
        }

        onPointChanged: refresh()
        onHoveredChanged: refresh()
    }
    SelectionArea {
        parent: view
        anchors.fill: parent
        z: 0.5 // above the rows, below the scroll bar
        view: view
    }
    Connections {
        target: view.blocks
        function onReadOn(): void {
            view.follow();
        }
        // Another conversation is shown, from its end.
        function onModelReset(): void {
            view.stick();
        }
    }

    delegate: DelegateChooser {
        role: "kind"

        DelegateChoice {
            roleValue: BlockModel.Paragraph
            delegate: ParagraphBlock {
                required property bool continued

                gap: 0
                gapAbove: continued ? 0 : marker !== "" ? Theme.space1 : Theme.space3
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Heading
            delegate: ParagraphBlock {
                required property int level

                fontSize: Math.round(view.headingSizes[Math.max(0, level - 1)] * Theme.scale)
                fontWeight: Font.DemiBold
                lineFactor: 1.3
                gapAbove: index === 0 ? 0 : Theme.space4
                Accessible.role: Accessible.Heading
            }
        }
        DelegateChoice {
            roleValue: BlockModel.TableRow
            delegate: TableRowBlock {
                onScrollRequested: to => view.blocks.scrollSideways(index, to)
            }
        }
        DelegateChoice {
            roleValue: BlockModel.CodeHead
            delegate: CodeHeadBlock {
                onCopyRequested: view.blocks.copyRow(index)
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Code
            delegate: CodeBlock {
                onScrollRequested: to => view.blocks.scrollSideways(index, to)
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Call
            delegate: CodeHeadBlock {
                required property string text

                title: qsTr("Calls the tool %1").arg(text)
                gapAbove: Theme.space3
                onCopyRequested: view.blocks.copyRow(index)
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Math
            delegate: ParagraphBlock {
                fontFamily: Theme.fixedFamily
                fontSize: Theme.fontControl
                indent: Theme.space4
            }
        }
        DelegateChoice { roleValue: BlockModel.Rule; delegate: RuleBlock {} }
        DelegateChoice {
            roleValue: BlockModel.Prompt
            delegate: PromptBlock {
                actions: view.actions
                shown: view.hoveredNode === node
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Reasoning
            delegate: ReasoningBlock {
                onToggled: {
                    view.unstick();
                    view.blocks.setExpanded(index, !expanded);
                }
            }
        }
        DelegateChoice { roleValue: BlockModel.Thought; delegate: ThoughtBlock {} }
        DelegateChoice { roleValue: BlockModel.Images; delegate: ImagesBlock {} }
        DelegateChoice {
            roleValue: BlockModel.Note
            delegate: ParagraphBlock {
                colour: Theme.text3
                fontSize: Theme.fontControl
            }
        }
        DelegateChoice { roleValue: BlockModel.Failure; delegate: FailureBlock { actions: view.actions } }
        DelegateChoice { roleValue: BlockModel.Author; delegate: AuthorBlock {} }
        DelegateChoice {
            roleValue: BlockModel.Result
            delegate: ResultBlock {
                actions: view.actions
                onEdited: text => view.blocks.setDraft(index, text)
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Edit
            delegate: EditBlock {
                actions: view.actions
                onEdited: text => view.blocks.setDraft(index, text)
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Actions
            delegate: ActionsBlock {
                actions: view.actions
                shown: node !== 0 && (node === view.hoveredNode || index === view.count - 1)
            }
        }
        DelegateChoice { roleValue: BlockModel.Break; delegate: BreakBlock {} }
    }
}
