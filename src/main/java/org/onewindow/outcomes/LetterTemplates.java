package org.onewindow.outcomes;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onewindow.workflow.ItemPackage;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Finds and fills the letter templates. The item's own file wins over the shared one of the same code.
 *
 * <p>Templates know no logic beyond "if present" and "for each", always escape, and see maps and lists only: nobody can
 * run code from one, neither its author nor the person whose name is filled in.
 */
@Component
class LetterTemplates {

    private static final Pattern HEADER = Pattern.compile("\\{\\{!\\s*(title|mark|for):\\s*(.*?)\\s*}}");
    private static final Pattern UNESCAPED = Pattern.compile("\\{\\{\\{|\\{\\{\\s*[&=]");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    private static final String MESSAGE = "message";

    private final Map<String, Optional<LetterTemplate>> compiled = new ConcurrentHashMap<>();

    /** The template of a letter, if the item or the hall has one for this code. */
    Optional<LetterTemplate> find(ItemPackage item, String code) {
        return compiled.computeIfAbsent(
                item.deploymentId() + '/' + item.key() + '/' + code,
                any -> source(item, code).map(s -> compile(item, s)));
    }

    private static LetterTemplate compile(ItemPackage item, String source) {
        String purpose = header(source, "for", "");
        Template template = Mustache.compiler()
                // A message is plain text that no browser reads; letters are sheets of HTML.
                .escapeHTML(!purpose.equals(MESSAGE))
                .defaultValue("")
                .emptyStringIsFalse(true)
                .withFormatter(LetterTemplates::format)
                .withCollector(new MapsOnly())
                .withLoader(name -> new StringReader(part(item, name)))
                .compile(checked(source));
        return new LetterTemplate(header(source, "title", "告知书"), header(source, "mark", "文"), purpose, template);
    }

    private static Optional<String> source(ItemPackage item, String code) {
        return item.resource(item.key() + '-' + code + ".mustache").or(() -> shared(code));
    }

    private static String part(ItemPackage item, String name) {
        return source(item, name)
                .map(LetterTemplates::checked)
                .orElseThrow(() -> new MustacheException("No such letter part: " + name));
    }

    private static Optional<String> shared(String code) {
        ClassPathResource file = new ClassPathResource("forms/shared/" + code + ".mustache");
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a template that would print values unescaped. */
    private static String checked(String source) {
        if (UNESCAPED.matcher(source).find()) {
            throw new MustacheException("A letter template may not switch escaping off ({{{, {{&, {{=)");
        }
        return source;
    }

    private static String header(String source, String name, String otherwise) {
        Matcher headers = HEADER.matcher(source);
        while (headers.find()) {
            if (headers.group(1).equals(name)) {
                return headers.group(2);
            }
        }
        return otherwise;
    }

    private static String format(Object value) {
        String text = value.toString();
        return ISO_DATE.matcher(text).matches() ? ChineseDate.of(text) : text;
    }

    /** Looks names up in maps and list positions; never calls a method or reads a field of a value. */
    private static final class MapsOnly extends BasicCollector {

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }

    /**
     * A compiled letter.
     *
     * @param title what kind of letter it is, as printed on top
     * @param mark the word for this kind in document numbers
     * @param purpose what the template is marked {@code for}; empty for a letter that is handed over
     */
    record LetterTemplate(String title, String mark, String purpose, Template template) {

        /** A paper of the officers that nobody takes home. */
        boolean forTheFile() {
            return purpose.equals("file");
        }

        /** Words that are sent, never printed. */
        boolean isMessage() {
            return purpose.equals(MESSAGE);
        }

        String fill(Map<String, Object> model) {
            return template.execute(model).strip();
        }
    }
}
