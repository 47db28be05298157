import htmx from "htmx.org/dist/htmx.esm.js";
import { listenForKeys } from "./keys.js";
import { mountForms } from "./forms.js";
import { mountPhotos } from "./photos.js";

listenForKeys();
mountForms();
mountPhotos();

// The result list belongs to what was typed when it was asked for: Enter opens a hit only if nothing was typed since.
const box = document.querySelector("[data-search]");
if (box) {
    box.dataset.shown = box.value;
    let asked = box.value;
    document.addEventListener("htmx:before:request", () => { asked = box.value; });
    document.addEventListener("htmx:after:swap", () => { box.dataset.shown = asked; });
}
window.htmx = htmx;
