package org.onewindow.items.livingallowance.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.organisation.Organisation;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The draws for everybody: what was committed to, what came out and how to check it. Case numbers only. */
@Controller
class DrawsPage {

    private static final int SHOWN = 100;

    private final Batches batches;
    private final Organisation organisation;
    private final Clock clock;

    DrawsPage(Batches batches, Organisation organisation, Clock clock) {
        this.batches = batches;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/notices/draws")
    String list(Model model) {
        model.addAttribute(
                "draws", batches.newest(SHOWN).stream().map(this::view).toList());
        List<Batches.Commitment> waiting = batches.inAdvance();
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "counties",
                waiting.stream()
                        .map(Batches.Commitment::county)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), organisation::areaName)));
        return "livingallowance/draws";
    }

    @GetMapping("/notices/draws/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("draw", view(batch(id)));
        return "livingallowance/draw";
    }

    /** The list byte by byte as it was hashed, once the batch is closed. */
    @ResponseBody
    @GetMapping(value = "/notices/draws/{id}/list.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String text(@PathVariable long id) {
        Batch batch = batch(id);
        if (!batch.isClosed(LocalDate.now(clock))) {
            throw new NotFoundHere("the list of an open draw");
        }
        return batch.list();
    }

    private Batch batch(long id) {
        return batches.find(id).orElseThrow(() -> new NotFoundHere("draw " + id));
    }

    private DrawView view(Batch batch) {
        return DrawView.of(batch, organisation.areaName(batch.county()), LocalDate.now(clock));
    }
}
