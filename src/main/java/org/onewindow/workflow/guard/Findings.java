package org.onewindow.workflow.guard;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class Findings {

    private final String file;
    private final List<Finding> all = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(XmlElement element, String fault, String cure) {
        all.add(new Finding(file, element.label(), element.line, fault, cure));
    }

    void add(String element, int line, String fault, String cure) {
        all.add(new Finding(file, element, line, fault, cure));
    }

    List<Finding> all() {
        return all;
    }
}
