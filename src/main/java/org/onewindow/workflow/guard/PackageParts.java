package org.onewindow.workflow.guard;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.forms.FormField;
import org.onewindow.forms.FormSchema;
import org.springframework.core.io.ClassPathResource;

/** What the facts of an item may refer to: the tables, forms and letters that are deployed together. */
final class PackageParts {

    private final Map<String, byte[]> files = new HashMap<>();

    /** @param files by their names in the deployment; folders do not count */
    PackageParts(Map<String, byte[]> files) {
        files.forEach((name, content) -> {
            if (content.length <= ModelGate.LARGEST_FILE) {
                this.files.put(name.substring(name.lastIndexOf('/') + 1), content);
            }
        });
    }

    boolean hasForm(String id) {
        return files.containsKey(id + ".form");
    }

    /** The fields of a form; empty if it cannot be read, which is a finding of its own. */
    Optional<List<FormField>> fields(String form) {
        try {
            return Optional.ofNullable(files.get(form + ".form"))
                    .map(content -> FormSchema.parse(new String(content, StandardCharsets.UTF_8))
                            .fields());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The columns a table answers with; empty if the package has no such table in a file of its name. */
    Optional<List<String>> columns(String decision) {
        return Optional.ofNullable(files.get(decision + ".dmn"))
                .flatMap(PackageParts::root)
                .flatMap(root -> root.children("decision")
                        .filter(table -> table.attribute("id").equals(decision))
                        .findFirst())
                .map(table -> table.all("output")
                        .map(output -> output.attribute("name"))
                        .toList());
    }

    /** Whether an item can issue a letter: one of its own, or one that all items share. */
    boolean hasLetter(String item, String code) {
        return files.containsKey(item + "-" + code + ".mustache")
                || code.matches("[a-z0-9-]+") && new ClassPathResource("forms/shared/" + code + ".mustache").exists();
    }

    private static Optional<XmlElement> root(byte[] content) {
        try {
            return Optional.of(XmlReader.read(content));
        } catch (XmlReader.Unreadable fault) {
            return Optional.empty();
        }
    }
}
