<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="assessgrids_problems">
      <rule key="gap" symbol="0" label="Gap | 缝隙" filter="&quot;code&quot; = 'gap'"/>
      <rule key="overlap" symbol="1" label="Overlap | 重叠" filter="&quot;code&quot; = 'overlap'"/>
      <rule key="pieces" symbol="2" label="Not connected | 不连通" filter="&quot;code&quot; = 'not_connected'"/>
      <rule key="parent" symbol="3" label="Crosses the parent | 跨上级区域" filter="&quot;code&quot; = 'crosses_parent'"/>
      <rule key="split" symbol="4" label="Splits a unit or compound | 拆分单元或小区" filter="&quot;code&quot; IN ('splits_unit', 'splits_group')"/>
      <rule key="barrier" symbol="5" label="Crosses a barrier | 跨越屏障" filter="&quot;code&quot; = 'crosses_barrier'"/>
      <rule key="band" symbol="6" label="Out of the band | 超出容差" filter="&quot;code&quot; = 'out_of_band'"/>
      <rule key="other" symbol="7" label="Empty, or code used twice | 空网格或编码重复" filter="&quot;code&quot; IN ('empty', 'duplicate_code')"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="0,114,178,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="0,60,110,255"/>
          <prop k="outline_width" v="0.6"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="213,94,0,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="130,50,0,255"/>
          <prop k="outline_width" v="0.6"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="110,30,80,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="110,50,85,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="230,159,0,220"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="130,90,0,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="165,215,245,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="30,90,140,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="0,0,0,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="0,0,0,255"/>
          <prop k="outline_width" v="0.6"/>
        </layer>
      </symbol>
      <symbol name="6" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="120,120,120,255"/>
          <prop k="style" v="f_diagonal"/>
          <prop k="outline_color" v="120,120,120,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
      <symbol name="7" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="120,120,120,255"/>
          <prop k="style" v="cross"/>
          <prop k="outline_color" v="120,120,120,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="&quot;code&quot;" isExpression="1" fontSize="7" fontSizeUnit="Point" textColor="40,40,40,255">
        <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="0"/>
    </settings>
  </labeling>
  <layerGeometryType>2</layerGeometryType>
</qgis>
