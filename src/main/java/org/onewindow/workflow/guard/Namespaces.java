package org.onewindow.workflow.guard;

import java.util.Set;

/** The XML vocabularies a model may use. */
final class Namespaces {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA_BPMN = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** DMN 1.1 is left out: its files do not say which dialect of FEEL they mean. */
    static final Set<String> DMN = Set.of(
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "https://www.omg.org/spec/DMN/20230324/MODEL/");

    private Namespaces() {}

    /** Drawing coordinates and the modeler's own notes, which the engine does not run. */
    static boolean isDrawing(String namespace) {
        return namespace.startsWith("http://www.omg.org/spec/BPMN/20100524/DI")
                || namespace.startsWith("http://www.omg.org/spec/DD/")
                || namespace.matches("https?://www\\.omg\\.org/spec/DMN/[0-9]{8}/(DMNDI|DC|DI)/")
                || namespace.equals("http://bpmn.io/schema/bpmn/biocolor/1.0")
                || namespace.equals("http://bpmn.io/schema/dmn/biodi/2.0")
                || namespace.equals("http://www.omg.org/spec/BPMN/non-normative/color/1.0")
                || namespace.startsWith("http://camunda.org/schema/modeler/");
    }
}
