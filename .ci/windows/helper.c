/* What another program does on a Windows desk, for `.ci/windows/tries.py`.
 *
 * helper hold FILE MODE        keeps a file open until standard input ends: `alone` lets nobody else open it, `read`
 *                              lets others read it, as most viewers of PDFs do.
 * helper double-click PROGRAM FOLDER   starts a program as Explorer does: in a console window of its own, with no
 *                              arguments. Ends with its status.
 */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static int hold(const wchar_t *file, const wchar_t *mode) {
    DWORD share = wcscmp(mode, L"read") == 0 ? FILE_SHARE_READ : 0;
    HANDLE held = CreateFileW(file, GENERIC_READ, share, NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
    if (held == INVALID_HANDLE_VALUE) {
        fprintf(stderr, "not held: error %lu\n", GetLastError());
        return 1;
    }
    puts("held");
    fflush(stdout);
    while (getchar() != EOF) {
    }
    CloseHandle(held);
    return 0;
}

static int double_click(const wchar_t *program, const wchar_t *folder) {
    wchar_t command[1024];
    swprintf(command, 1024, L"\"%ls\"", program);
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION started;
    if (!CreateProcessW(program, command, NULL, NULL, FALSE, CREATE_NEW_CONSOLE, NULL, folder, &startup, &started)) {
        fprintf(stderr, "not started: error %lu\n", GetLastError());
        return 1;
    }
    puts("started");
    fflush(stdout);
    WaitForSingleObject(started.hProcess, INFINITE);
    DWORD status = 1;
    GetExitCodeProcess(started.hProcess, &status);
    return (int)status;
}

int wmain(int count, wchar_t **words) {
    if (count == 4 && wcscmp(words[1], L"hold") == 0) {
        return hold(words[2], words[3]);
    }
    if (count == 4 && wcscmp(words[1], L"double-click") == 0) {
        return double_click(words[2], words[3]);
    }
    return 2;
}
