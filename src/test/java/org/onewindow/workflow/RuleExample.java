package org.onewindow.workflow;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of a table of examples: columns named {@code >x} are what the decision must answer, the others what it is
 * asked; the first names the row that must fire, {@code -} meaning none. A column {@code #x} holds numbers.
 */
public record RuleExample(String decision, String rule, Map<String, Object> inputs, Map<String, String> outputs) {

    /** The examples of one decision of an item; an empty cell of a number means that nothing is known. */
    public static Stream<RuleExample> of(String item, String decision) {
        List<String> lines = PackageFiles.text(Path.of("src/test/resources/" + item + "/" + decision + ".csv"))
                .lines()
                .toList();
        String[] header = lines.get(0).split(",");
        return lines.stream().skip(1).map(line -> read(decision, header, line.split(",", -1)));
    }

    private static RuleExample read(String decision, String[] header, String[] cells) {
        Map<String, Object> inputs = new HashMap<>();
        Map<String, String> outputs = new HashMap<>();
        for (int i = 1; i < cells.length; i++) {
            if (header[i].startsWith(">")) {
                outputs.put(header[i].substring(1), cells[i]);
            } else if (header[i].startsWith("#")) {
                inputs.put(header[i].substring(1), cells[i].isEmpty() ? null : new BigDecimal(cells[i]));
            } else {
                inputs.put(header[i], typed(cells[i]));
            }
        }
        return new RuleExample(decision, cells[0], inputs, outputs);
    }

    private static Object typed(String cell) {
        return Set.of("true", "false").contains(cell) ? (Object) Boolean.valueOf(cell) : cell;
    }

    public boolean expectsNothing() {
        return rule.equals("-");
    }

    @Override
    public String toString() {
        return decision + " " + rule + " " + Arrays.toString(inputs.values().toArray());
    }
}
