// The workbench's behaviour, in parts by job. Everything works on pages that the server has drawn whole.
import "/assets/morph.js";
import "/assets/theme.js";
import "/assets/live.js";
import "/assets/palette.js";
import "/assets/keys.js";
import "/assets/panes.js";
import "/assets/menus.js";
import "/assets/bottom.js";
import "/assets/saved.js";
import "/assets/splitters.js";
import "/assets/register.js";
import "/assets/writing.js";
import "/assets/comments.js";
