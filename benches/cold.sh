#!/usr/bin/env bash
# Times whole processes, cold: from nothing to a file. Beside Typst where it is
# installed (TYPST=path/to/typst), on the same text in the same run, with its
# own fonts only, which is its fastest way.
#
#   benches/cold.sh [FOLDER]      results and files go to FOLDER
#
# Needs hyperfine; GNU time (/usr/bin/time) for the memory, poppler for pages.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-target/cold}
typst=${TYPST:-typst}
command -v hyperfine >/dev/null || { echo "hyperfine is not installed" >&2; exit 1; }

cargo build --locked --profile dist
cargo build --locked --release --manifest-path benches/Cargo.toml --bin bench_texts
mkdir -p "$folder"
cp -r leaflet.toml assets "$folder/"
benches/target/release/bench_texts "$folder"
leaflet=$PWD/target/dist/leaflet
fonts=$PWD/fonts
cd "$folder"

has_typst() { command -v "$typst" >/dev/null; }

# The command lines for a text, one a line.
commands() {
  echo "$leaflet --quiet build $1.toml -o $1.pdf"
  if has_typst; then
    echo "$typst compile --ignore-system-fonts --font-path $fonts $1.typ $1.typst.pdf"
  fi
}

# race TEXT RUNS: both programs on a text.
race() {
  local lines
  mapfile -t lines < <(commands "$1")
  hyperfine --shell=none --warmup 2 --runs "$2" --export-markdown "$1.md" "${lines[@]}"
}

# The most memory a command used, in MB.
peak() {
  [[ -x /usr/bin/time ]] || { echo '?'; return; }
  # shellcheck disable=SC2086 # a command line is several words
  /usr/bin/time -f %M $1 2>&1 >/dev/null | awk 'END { printf "%.1f\n", $1 / 1024 }'
}

pages() { pdfinfo "$1" 2>/dev/null | awk '/^Pages:/ { print $2 }'; }

race leaflet 200
race leaflet-100 10
race leaflet-1000 3

printf '\n%-34s %8s %10s %12s\n' file pages bytes "memory (MB)"
for text in leaflet leaflet-100 leaflet-1000; do
  mapfile -t lines < <(commands "$text")
  files=("$text.pdf" "$text.typst.pdf")
  for index in "${!lines[@]}"; do
    printf '%-34s %8s %10s %12s\n' "${files[index]}" "$(pages "${files[index]}")" \
      "$(stat -c %s "${files[index]}")" "$(peak "${lines[index]}")"
  done
done
