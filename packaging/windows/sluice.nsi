; SPDX-FileCopyrightText: 2026 Sluice contributors
; SPDX-License-Identifier: GPL-3.0-or-later

; Not run yet; see README.md. For one user, without an administrator's rights. Taking it off leaves the user's data.
Unicode true
Name "Sluice"
OutFile "sluice-${VERSION}-windows.exe"
InstallDir "$LOCALAPPDATA\Programs\Sluice"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!define KEPT "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sluice"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Sluice.lnk" "$INSTDIR\bin\sluice.exe"
  WriteRegStr HKCU "${KEPT}" "DisplayName" "Sluice"
  WriteRegStr HKCU "${KEPT}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEPT}" "Publisher" "Sluice contributors"
  WriteRegStr HKCU "${KEPT}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Sluice.lnk"
  DeleteRegKey HKCU "${KEPT}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Sluice"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\lib"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
