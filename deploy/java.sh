# Finds the Java that runs Dauys; sourced by the commands beside it. Sets java, or ends the command with what to do.

say() { printf '%s\n' "$*" >&2; }

# The major version of the java at $1, or 0.
major() {
  [ -x "$1" ] || { echo 0; return; }
  local version
  version=$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  echo "${version:-0}"
}

# Prints the first java >= 21: JAVA_HOME, the PATH, then the usual folders, newest first.
find_java() {
  local candidate
  {
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME/bin/java"
    command -v java
    ls -d /usr/lib/jvm/*/bin/java /opt/*/bin/java "$HOME"/.sdkman/candidates/java/*/bin/java \
      /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java 2>/dev/null | sort -rV
  } | while read -r candidate; do
    if [ "$(major "$candidate")" -ge 21 ] && [ -x "$(dirname "$(readlink -f "$candidate")")/javac" ]; then
      echo "$candidate"
      break
    fi
  done
}

java=$(find_java)
if [ -z "$java" ]; then
  say "Dauys needs a JDK of version 21 or newer, and none was found in JAVA_HOME, on the PATH or in the usual folders."
  say "Install one (Debian 13 and newer, Ubuntu: apt install openjdk-21-jdk-headless; any system: https://adoptium.net) and try again."
  exit 1
fi
