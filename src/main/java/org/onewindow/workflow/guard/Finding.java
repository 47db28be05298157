package org.onewindow.workflow.guard;

/**
 * Something in a package that the hall does not deploy.
 *
 * @param file the file's name in the deployment
 * @param element id of the element, or its kind where it has none
 * @param line line in the file; 0 where the file has no lines to speak of
 * @param fault what is wrong, in Chinese
 * @param cure what to do instead, in Chinese
 */
record Finding(String file, String element, int line, String fault, String cure) {

    @Override
    public String toString() {
        String place = line == 0 ? file : file + " 第 " + line + " 行";
        return "%s，“%s”：%s。%s。".formatted(place, element, fault, cure);
    }
}
