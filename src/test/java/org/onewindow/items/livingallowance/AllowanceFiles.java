package org.onewindow.items.livingallowance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** The decision tables of the item as they lie in the folder. */
final class AllowanceFiles {

    private AllowanceFiles() {}

    static List<Path> tables() {
        return PackageFiles.all(".dmn").stream()
                .filter(file -> file.startsWith("processes/" + Tables.ITEM))
                .toList();
    }

    /** The tables alone, without a diagram. */
    static ItemPackage item() {
        Map<String, String> resources = tables().stream()
                .collect(Collectors.toMap(file -> file.getFileName().toString(), PackageFiles::text));
        return new ItemPackage(Tables.ITEM, "最低生活保障", 1, Tables.ITEM + ":1", "files", "", Map.of(), resources);
    }
}
