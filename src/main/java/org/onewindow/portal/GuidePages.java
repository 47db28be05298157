package org.onewindow.portal;

import java.util.List;
import java.util.Map;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.forms.FormField;
import org.onewindow.forms.FormSchema;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** R1, R2: what the hall does, what to bring; all of it from the item's package. */
@Controller
class GuidePages {

    private final Catalog catalog;

    GuidePages(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("hits", catalog.search(q));
        return "portal/home";
    }

    /** The guide; with the situation questions answered also the exact materials. */
    @GetMapping("/guide/{key}")
    String guide(@PathVariable String key, @RequestParam Map<String, String> answers, Model model) {
        ServiceItem item = catalog.item(key);
        List<FormField> questions =
                catalog.situationForm(item.files()).map(FormSchema::fields).orElse(List.of());
        Map<String, Object> situation = Situations.read(questions, answers);
        model.addAttribute("item", item);
        model.addAttribute("questions", questions);
        model.addAttribute("values", situation);
        model.addAttribute("asked", !answers.isEmpty());
        model.addAttribute("materials", materials(item, questions, situation));
        return "portal/guide";
    }

    private List<RequiredMaterial> materials(
            ServiceItem item, List<FormField> questions, Map<String, Object> situation) {
        boolean complete = situation
                .keySet()
                .containsAll(questions.stream()
                        .filter(FormField::required)
                        .map(FormField::key)
                        .toList());
        return complete ? catalog.materials(item.files(), situation) : List.of();
    }
}
