package org.onewindow.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login form; it never says whether an account exists. */
@Controller
class LoginPage {

    private final Optional<DemoAccounts> demo;

    LoginPage(Optional<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(@RequestParam(required = false) @Nullable Integer wait, Model model) {
        if (wait != null) {
            model.addAttribute("refusal", "密码错误次数过多，请 " + Math.max(1, wait) + " 秒后再试。账号不会被锁定。");
        }
        demo.ifPresent(accounts -> {
            model.addAttribute("demoAccounts", accounts.posts());
            model.addAttribute("demoPassword", accounts.password());
        });
        return "login";
    }
}
