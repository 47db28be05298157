package org.onewindow.items.residencepermit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** The decision tables and forms of the item, without its diagrams. */
final class PermitFiles {

    private PermitFiles() {}

    static List<Path> tables() {
        return PackageFiles.all(".dmn").stream()
                .filter(file -> file.startsWith("processes/" + Tables.ITEM))
                .toList();
    }

    static ItemPackage item() {
        Map<String, String> resources = new TreeMap<>();
        PackageFiles.all().stream()
                .filter(file -> file.getName(1).toString().equals(Tables.ITEM))
                .forEach(file -> resources.put(file.getFileName().toString(), PackageFiles.text(file)));
        return new ItemPackage(
                Tables.ITEM, "居住证", 1, Tables.ITEM + ":1", "residence-permit-files", "", Map.of(), resources);
    }
}
