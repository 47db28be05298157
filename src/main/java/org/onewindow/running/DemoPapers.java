package org.onewindow.running;

import java.util.List;
import java.util.Map;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.springframework.stereotype.Component;

/** What an applicant of the demonstration brings along. */
@Component
class DemoPapers {

    private final Catalog catalog;

    DemoPapers(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The original of everything an item must have in a situation. */
    List<PresentedMaterial> required(String item, Map<String, Object> situation) {
        return catalog.materials(catalog.item(item).files(), situation).stream()
                .filter(RequiredMaterial::required)
                .map(material -> new PresentedMaterial(material.code(), "ORIGINAL", null, null, null))
                .toList();
    }
}
