package org.onewindow.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The member of staff (or the service account) who is logged in.
 *
 * @param id the account
 * @param fullName the name shown to colleagues
 * @param groups the engine's groups, each a post and an area code ({@code street620102001})
 */
public record Staff(String id, String fullName, Set<String> groups) implements AuthenticatedPrincipal, Serializable {

    static final String ADMIN_GROUP = "camunda-admin";
    private static final Pattern GROUP = Pattern.compile("([a-z]+)(\\d*)");
    private static final Set<String> POSTS = Set.of(
            "clerk",
            "community",
            "street",
            "streethead",
            "county",
            "countyhead",
            "police",
            "policehead",
            "supervisor",
            "modeler",
            "channel",
            "cardcentre");

    public Staff {
        groups = Set.copyOf(groups);
    }

    @Override
    public String getName() {
        return id;
    }

    /** The posts held, whatever the area: {@code street}, {@code clerk}, {@code admin}. */
    public Set<String> posts() {
        return groups.stream().map(Staff::post).filter(post -> !post.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** The area codes in which a post is held, in no particular order. */
    public Set<String> areas(String post) {
        return groups.stream()
                .filter(group -> post(group).equals(post))
                .map(group -> group.substring(post.length()))
                .filter(area -> !area.isEmpty() && Character.isDigit(area.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    Collection<GrantedAuthority> authorities() {
        return posts().stream()
                .sorted()
                .<GrantedAuthority>map(post -> new SimpleGrantedAuthority("ROLE_" + post.toUpperCase(Locale.ROOT)))
                .toList();
    }

    static String post(String group) {
        if (group.equals(ADMIN_GROUP)) {
            return "admin";
        }
        Matcher matcher = GROUP.matcher(group);
        return matcher.matches() && POSTS.contains(matcher.group(1)) ? matcher.group(1) : "";
    }
}
