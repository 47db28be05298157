package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every route of the hall, and the engine's routes that matter, against the list of who may call them. */
@HallTest
class RoutesTest {

    private static final String ANONYMOUS = "ANONYMOUS";
    private static final List<String> OFFICERS =
            List.of("COMMUNITY", "STREET", "STREETHEAD", "COUNTY", "COUNTYHEAD", "POLICE", "POLICEHEAD");
    private static final List<String> EVERYBODY = Stream.of(
                    OFFICERS.stream(),
                    Stream.of("CLERK", "SUPERVISOR", "MODELER", "ADMIN", "CHANNEL", "CARDCENTRE", ANONYMOUS))
            .flatMap(roles -> roles)
            .toList();

    @Autowired
    WebInvocationPrivilegeEvaluator doors;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    private final List<Row> rows = rows();

    @Test
    void opensEveryPageToThoseOnTheListAndToNobodyElse() {
        Set<Route> routes = pages.getHandlerMethods().keySet().stream()
                .flatMap(RoutesTest::routes)
                .collect(Collectors.toSet());
        assertThat(routes).isNotEmpty();
        assertThat(routes.stream().flatMap(this::faults).sorted()).isEmpty();
    }

    @Test
    void opensTheEnginesRoutesToThoseOnTheListAndToNobodyElse() {
        assertThat(rows.stream()
                        .filter(row -> !row.path().getPatternString().contains("*"))
                        .flatMap(row -> row.methods().stream()
                                .map(method -> new Route(method, row.path().getPatternString())))
                        .flatMap(this::faults))
                .isEmpty();
    }

    private Stream<String> faults(Route route) {
        Optional<Row> row = rows.stream().filter(known -> known.fits(route)).findFirst();
        if (row.isEmpty()) {
            return Stream.of(route + " is on no line of routes.txt");
        }
        Set<String> allowed = EVERYBODY.stream()
                .filter(role -> doors.isAllowed("", route.path(), route.method(), as(role)))
                .collect(Collectors.toCollection(TreeSet::new));
        return allowed.equals(row.get().roles())
                ? Stream.of()
                : Stream.of(route + " is open to " + allowed + ", not to "
                        + row.get().roles());
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Stream<String> names =
                methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
        List<String> paths = mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x"))
                .toList();
        return names.flatMap(method -> paths.stream().map(path -> new Route(method, path)));
    }

    private static Authentication as(String role) {
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + role);
        return role.equals(ANONYMOUS)
                ? new AnonymousAuthenticationToken("test", "nobody", authorities)
                : new TestingAuthenticationToken("somebody", "", authorities);
    }

    private static List<Row> rows() {
        try {
            String text =
                    new ClassPathResource("routes.txt", RoutesTest.class).getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .map(RoutesTest::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        Set<String> methods =
                cells[0].equals("ANY") ? Set.of("GET", "POST", "PUT", "PATCH", "DELETE") : Set.of(cells[0].split(","));
        return new Row(methods, PathPatternParser.defaultInstance.parse(cells[1]), roles(cells[2].strip()));
    }

    private static Set<String> roles(String cell) {
        Stream<String> roles = switch (cell) {
            case "*" -> EVERYBODY.stream();
            case "-" -> Stream.of();
            default ->
                Arrays.stream(cell.toUpperCase(Locale.ROOT).split(" "))
                        .flatMap(role -> role.equals("OFFICERS") ? OFFICERS.stream() : Stream.of(role));
        };
        return roles.collect(Collectors.toCollection(TreeSet::new));
    }

    private record Route(String method, String path) {}

    private record Row(Set<String> methods, PathPattern path, Set<String> roles) {

        boolean fits(Route route) {
            return methods.contains(route.method()) && path.matches(PathContainer.parsePath(route.path()));
        }
    }
}
