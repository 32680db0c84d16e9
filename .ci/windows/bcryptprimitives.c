/* The one function that Rust's library takes from `bcryptprimitives.dll`, which the Wine of Debian 12 does not have yet. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) {
    return RtlGenRandom(bytes, (ULONG)count);
}
