// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import Qt.labs.qmlmodels
import QtQuick
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The transcript of one pane, one delegate per kind of block.
StickyList {
    id: view

    required property BlockModel blocks
    signal linkRequested(string address)

    readonly property list<int> headingSizes: [22, 18, 16, 15, 14, 14]

    model: blocks
    reuseItems: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversation")

    delegate: DelegateChooser {
        role: "kind"

        DelegateChoice {
            roleValue: BlockModel.Paragraph
            delegate: ParagraphBlock {
                required property bool continued

                gap: 0
                gapAbove: continued ? 0 : depth > 0 ? Theme.space1 : Theme.space3
                onLinkRequested: address => view.linkRequested(address)
                onSelectionStarted: view.unstick()
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Heading
            delegate: ParagraphBlock {
                required property int index
                required property int level

                fontSize: view.headingSizes[Math.max(0, level - 1)]
                fontWeight: Font.DemiBold
                lineFactor: 1.3
                gapAbove: index === 0 ? 0 : Theme.space4
                Accessible.role: Accessible.Heading
                onLinkRequested: address => view.linkRequested(address)
                onSelectionStarted: view.unstick()
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Table
            delegate: ParagraphBlock {
                fontSize: Theme.fontControl
                onLinkRequested: address => view.linkRequested(address)
                onSelectionStarted: view.unstick()
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Code
            delegate: BlockFrame {
                id: code

                required property int index
                required property string text
                required property string language

                CodeBox {
                    width: code.contentWidth
                    code: code.text
                    language: code.language
                    onCopyRequested: view.blocks.copyRow(code.index)
                    onSelectionStarted: view.unstick()
                }
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Math
            delegate: BlockFrame {
                id: math

                required property string text

                TextEdit {
                    width: math.contentWidth
                    leftPadding: Theme.space4
                    text: math.text
                    readOnly: true
                    selectByMouse: true
                    wrapMode: TextEdit.Wrap
                    color: Theme.text
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.text
                    font.family: Theme.fixedFamily
                    font.pixelSize: Theme.fontControl
                    onSelectedTextChanged: if (selectedText !== "") view.unstick()
                }
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Rule
            delegate: BlockFrame {
                id: rule

                Item {
                    width: rule.contentWidth
                    height: Theme.space4

                    Rectangle {
                        y: parent.height / 2
                        width: parent.width
                        height: Theme.hairline
                        color: Theme.line
                    }
                }
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Prompt
            delegate: PromptBlock {
                onSelectionStarted: view.unstick()
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Reasoning
            delegate: ReasoningBlock {
                required property int index

                onToggled: {
                    view.unstick();
                    view.blocks.setExpanded(index, !expanded);
                }
                onSelectionStarted: view.unstick()
            }
        }
        DelegateChoice {
            roleValue: BlockModel.Break
            delegate: BreakBlock {}
        }
    }
}
