package org.onewindow.journeys;

import com.microsoft.playwright.Locator;

/** A list of a form that opens at a click. While the form is still being drawn a click may be lost, and a person clicks again. */
final class Dropdown {

    private Dropdown() {}

    /** The entries of the list of this field, which is open from now on. */
    static Locator open(Locator field) {
        Locator entries = field.locator(".fjs-dropdownlist-item");
        field.page().waitForCondition(() -> {
            if (entries.count() == 0) {
                field.locator(".fjs-input-group").click();
            }
            return entries.count() > 0;
        });
        return entries;
    }
}
