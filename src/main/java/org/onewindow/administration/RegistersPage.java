package org.onewindow.administration;

import java.util.Arrays;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.Simulator;
import org.onewindow.shell.HallShell;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.onewindow.support.PlainText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses in a demonstration how the built-in register behaves, for everybody or for one case. */
@Controller
@RequestMapping("/admin/registers")
class RegistersPage {

    private static final int LONGEST = 40;

    private final Simulator simulator;
    private final HallShell hall;

    RegistersPage(Simulator simulator, HallShell hall) {
        this.simulator = simulator;
        this.hall = hall;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK, simulator.usual().name(), "");
    }

    @PostMapping
    ModelAndView choose(
            @RequestParam(defaultValue = "") String behaviour,
            @RequestParam(defaultValue = "") String only,
            RedirectAttributes afterwards) {
        requireDemonstration();
        String whom = only.strip();
        try {
            BadInput.ifAny(PlainText.checkLine("only", "办件编号或证件号码", whom, LONGEST));
            choose(chosen(behaviour), whom);
        } catch (BadInput refused) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, behaviour, whom).addObject("errors", refused.errors());
        }
        afterwards.addFlashAttribute("flash", whom.isEmpty() ? "模拟核对接口的回复方式已改。" : "只对这一件改了模拟核对接口的回复方式。");
        return new ModelAndView("redirect:/admin/registers");
    }

    private void choose(Behaviour behaviour, String whom) {
        if (whom.isEmpty()) {
            simulator.behave(behaviour);
        } else {
            simulator.behave(whom, behaviour);
        }
    }

    private static Behaviour chosen(String name) {
        return Arrays.stream(Behaviour.values())
                .filter(behaviour -> behaviour.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("behaviour", "请选择一种回复方式。"));
    }

    private ModelAndView page(HttpStatus status, String chosen, String only) {
        requireDemonstration();
        return new ModelAndView("administration/registers", status)
                .addObject("behaviours", Behaviour.values())
                .addObject("usual", simulator.usual())
                .addObject("chosen", chosen)
                .addObject("only", only);
    }

    private void requireDemonstration() {
        if (!hall.demo() || !simulator.isInUse()) {
            throw new NotFoundHere("只有演示时才有模拟的核对接口。");
        }
    }
}
