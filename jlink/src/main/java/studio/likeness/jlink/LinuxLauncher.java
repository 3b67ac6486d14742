package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What starts the studio on Linux: a script for any shell, which finds its folder, holds the flags
/// and becomes the virtual machine. The launcher of `jpackage` asks `dpkg` and `rpm` at every start
/// which package it belongs to, and a person waits for the answers.
///
/// @param devices where the system lists its devices
record LinuxLauncher(Path file, Path devices) {
    private static final String BEGINNING =
            """
            #!/bin/sh
            # Starts Likeness Studio from wherever its folder lies, also through a link.
            self=$0
            while [ -h "$self" ]; do
              link=$(readlink "$self")
              case $link in
                /*) self=$link ;;
                *) self=${self%/*}/$link ;;
              esac
            done
            case $self in
              */*) ;;
              *) self=./$self ;;
            esac
            APPDIR=$(CDPATH='' cd -- "${self%/*}/../lib/app" && pwd -P) || exit 1
            # What the studio sets for itself is not for the programs it opens: what a person had set
            # is kept beside it for those.
            own() {
              unset "LIKENESS_KEPT_$1"
              eval "[ -z \\"\\${$1+set}\\" ] || export LIKENESS_KEPT_$1=\\"\\$$1\\""
              export "$1=$2"
            }
            # Flags of another program's would not fit the trained cache.
            unset JDK_JAVA_OPTIONS
            # JavaFX asks GLib whether the network is metered, which opens sockets to the kernel.
            own GIO_USE_NETWORK_MONITOR base
            # GTK takes this away while it starts; the studio never tells that it has started.
            unset DESKTOP_STARTUP_ID
            # JavaFX 26 sets these two while fonts are read on another thread. One that is there already
            # is replaced in its place; a new one moves all others away from under who reads them.
            own GDK_BACKEND x11
            own IBUS_ENABLE_SYNC_MODE 1
            # Without a graphics card, OpenGL is a large program: JavaFX draws by itself then, and GTK
            # does not ask it about windows.
            if [ ! -e DEVICES/dri ] && [ ! -e DEVICES/nvidiactl ] && [ ! -e DEVICES/dxg ]; then
              own GDK_GL disable
              drawing=-Dprism.order=sw
            else
              drawing=
            fi
            exec "${APPDIR%/app}/runtime/bin/java" ${drawing:+"$drawing"} \\
            """;

    private static final String END = "  --module ";

    /// What a shell would read between double quotes as something else than it says.
    private static final Pattern UNFIT = Pattern.compile("[\"`\\\\]|\\$(?!APPDIR\\b)");

    LinuxLauncher(Path file) {
        this(file, Path.of("/dev"));
    }

    /// @param module `module/class` to start
    /// @param flags of the virtual machine; `$APPDIR` in them is the folder of the program's own
    ///   files
    void write(String module, List<String> flags) {
        var text = new StringBuilder(BEGINNING.replace("DEVICES", devices.toString()));
        flags.forEach(flag -> text.append(line(flag)).append('\n'));
        text.append(END).append(module).append(" \"$@\"\n");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One flag more, behind the others.
    void add(String flag) {
        try {
            var lines = new ArrayList<String>();
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith(END)) {
                    lines.add(line(flag));
                }
                lines.add(line);
            }
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String flag) {
        if (UNFIT.matcher(flag).find()) {
            throw new Flaw("The launcher cannot hold this flag: " + flag);
        }
        return "  \"" + flag + "\" \\";
    }
}
