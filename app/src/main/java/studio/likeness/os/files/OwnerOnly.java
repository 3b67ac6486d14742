package studio.likeness.os.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Files and folders that their owner alone may read. The right is given with the creation, never
/// after it: there is no moment in which somebody else could open them.
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /// Makes an empty file; fails when there is one already.
    public static void createFile(Path file) throws IOException {
        Files.createFile(file, forFile(file));
    }

    /// Makes the folder and whatever is missing above it.
    public static void createFolders(Path folder) throws IOException {
        Files.createDirectories(
                folder,
                isPosix(folder)
                        ? PosixFilePermissions.asFileAttribute(FOLDER)
                        : new AclAttribute(folderRights(user(folder))));
    }

    /// Takes every right from everybody but the owner, and makes sure that it worked: some disks (a
    /// FAT stick) accept the call and change nothing.
    static void closeFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            if (!Files.getPosixFilePermissions(folder).equals(FOLDER)) {
                Files.setPosixFilePermissions(folder, FOLDER);
            }
            if (!Files.getPosixFilePermissions(folder).equals(FOLDER)) {
                throw new IOException("rights cannot be changed: " + folder);
            }
            return;
        }
        var view = Files.getFileAttributeView(folder, AclFileAttributeView.class);
        if (view == null) {
            throw new IOException("a disk without rights: " + folder);
        }
        var rights = folderRights(user(folder));
        if (!view.getAcl().equals(rights)) {
            view.setAcl(rights);
        }
    }

    /// False when anybody else may read or write the file.
    public static boolean isClosed(Path file) throws IOException {
        if (isPosix(file)) {
            return FILE.containsAll(Files.getPosixFilePermissions(file));
        }
        var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        var user = user(file);
        return view != null
                && view.getAcl().stream()
                        .filter(entry -> entry.type() == AclEntryType.ALLOW)
                        .allMatch(entry -> entry.principal().equals(user));
    }

    /// Takes every right from everybody but the owner.
    public static void closeFile(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, FILE);
        } else {
            var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
            if (view != null) {
                view.setAcl(List.of(everything(user(file), Set.of())));
            }
        }
        if (!isClosed(file)) {
            throw new IOException("rights cannot be changed: " + file);
        }
    }

    /// What to create a file with, where the one who creates it is not us.
    public static FileAttribute<?> forFile(Path file) throws IOException {
        return isPosix(file)
                ? PosixFilePermissions.asFileAttribute(FILE)
                : new AclAttribute(List.of(everything(user(file), Set.of())));
    }

    /// What is made inside by others, SQLite for one, inherits the same.
    static List<AclEntry> folderRights(UserPrincipal user) {
        return List.of(
                everything(
                        user,
                        EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)));
    }

    private static AclEntry everything(UserPrincipal user, Set<AclEntryFlag> flags) {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(user)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(flags)
                .build();
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static UserPrincipal user(Path path) throws IOException {
        return path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
    }

    private record AclAttribute(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }
    }
}
