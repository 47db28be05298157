package org.onewindow.shell;

import java.util.Collections;
import java.util.Set;

/**
 * One entry of the section bar, reached by {@code g} and its position there. A module that has pages of its own declares
 * its entries as beans.
 *
 * @param place where it stands among all entries, smaller first; the hall's own leave room between them
 * @param name in Chinese, two to six characters
 * @param path of the page it leads to
 * @param posts whoever holds one of them sees it
 */
public record Section(int place, String name, String path, Set<String> posts) {

    boolean isFor(Set<String> held) {
        return !Collections.disjoint(posts, held);
    }
}
