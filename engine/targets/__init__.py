from engine.targets.target import Known, Target

__all__ = ["Known", "Target"]
