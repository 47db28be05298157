package org.onewindow.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What the hall says where no page of it is reached: the address cannot be read, or is refused before anybody looks at
 * it. The page is plain HTML, because neither a session nor the layout is at hand.
 */
@Component
class BareAnswer {

    private static final String STYLE = "/assets/hall.css";
    private static final Pattern ENGINE = Pattern.compile("/+(engine-rest|camunda/+api)([/;%?].*)?");
    private static final Pattern API = Pattern.compile("/+api([/;%?].*)?");

    private final ObjectMapper json;
    private final ObjectProvider<ResourceUrlProvider> assets;
    private final String root;
    private final String page;

    BareAnswer(
            ObjectMapper json,
            ObjectProvider<ResourceUrlProvider> assets,
            @Value("${server.servlet.context-path:}") String root) {
        this.json = json;
        this.assets = assets;
        this.root = root;
        try (InputStream template = new ClassPathResource("templates/error/bare.html").getInputStream()) {
            this.page = new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body and its type, in UTF-8. */
    record Body(String type, String text) {}

    /** In the shape that whoever calls this address reads; null stands for an address that could not even be read. */
    Body to(@Nullable String address, int status) {
        String asked = address == null ? "/" : address.substring(address.startsWith(root) ? root.length() : 0);
        StatusWords words = StatusWords.of(status);
        if (ENGINE.matcher(asked).matches()) {
            return json(MediaType.APPLICATION_JSON_VALUE, Map.of("type", "Refused", "message", words.detail()));
        }
        if (API.matcher(asked).matches()) {
            return json(MediaType.APPLICATION_PROBLEM_JSON_VALUE, words.problem(status));
        }
        return new Body(MediaType.TEXT_HTML_VALUE, page(words));
    }

    private Body json(String type, Map<String, Object> content) {
        try {
            return new Body(type, json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(StatusWords words) {
        String style = assets.getObject().getForLookupPath(STYLE);
        return page.replace("{style}", root + (style == null ? STYLE : style))
                .replace("{home}", root + "/")
                .replace("{title}", words.title())
                .replace("{detail}", words.detail());
    }
}
