package org.onewindow.deadlines;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the hall closes.
 *
 * @param closing last minute of the working day, {@code HH:mm}, Chinese time
 */
@ConfigurationProperties("onewindow.hall")
record HallHours(@DefaultValue("17:00") LocalTime closing) {}
