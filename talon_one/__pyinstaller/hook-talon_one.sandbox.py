"""The sandbox and its seed, for programs that start one."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("talon_one.sandbox")
datas = collect_data_files("talon_one.sandbox")
