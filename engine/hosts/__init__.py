"""Where the engine loop lives: in a thread of this process, or in a spawned worker process.

Both show the window the same small surface: `send`, `take_frame`, `take_diary`, `close`. None of them waits.
"""

from engine.hosts.host import Host
from engine.hosts.process_host import ProcessHost
from engine.hosts.thread_host import ThreadHost

__all__ = ["Host", "ProcessHost", "ThreadHost"]
