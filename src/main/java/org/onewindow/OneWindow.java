package org.onewindow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The hall: one window accepts for everybody, the back office handles by kind, one window hands out. */
@SpringBootApplication
public class OneWindow {

    public static void main(String[] args) {
        SpringApplication.run(OneWindow.class, args);
    }
}
